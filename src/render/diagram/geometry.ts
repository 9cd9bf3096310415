// The geometry of one SVG shape, as few kinds as possible.
import { lengthOf, pointsOf } from './bounding-box.ts';
import type { Box } from './box.ts';
import type { Point } from './matrix.ts';
import { parsePath } from './path-data.ts';
import type { Segment } from './segment.ts';
import { isOnePiece, readStadium, simplifyPath } from './simplify-path.ts';

export type Geometry =
  | { readonly kind: 'rect'; readonly box: Box; readonly rx: number; readonly ry: number }
  | { readonly kind: 'ellipse'; readonly cx: number; readonly cy: number; readonly rx: number; readonly ry: number }
  | { readonly kind: 'path'; readonly segments: readonly Segment[]; readonly isLine: boolean };

const chain = (points: readonly Point[], isClosed: boolean): Geometry | undefined => {
  const [first] = points;
  if (!first || points.length < 2) return undefined;
  const segments = points.map((to, index): Segment => ({ kind: index === 0 ? 'M' : 'L', to }));
  return {
    kind: 'path',
    segments: isClosed ? [...segments, { kind: 'Z', to: first }] : segments,
    isLine: points.length === 2,
  };
};

const READERS: Readonly<Record<string, (element: Element) => Geometry | undefined>> = {
  rect: (element) => {
    const [x = 0, y = 0, width = 0, height = 0] = ['x', 'y', 'width', 'height'].map((name) => lengthOf(element, name));
    if (width <= 0 || height <= 0) return undefined;
    const [rx, ry] = [lengthOf(element, 'rx'), lengthOf(element, 'ry')];
    return { kind: 'rect', box: { x, y, width, height }, rx: rx || ry, ry: ry || rx };
  },
  circle: (element) => {
    const radius = lengthOf(element, 'r');
    if (radius <= 0) return undefined;
    return { kind: 'ellipse', cx: lengthOf(element, 'cx'), cy: lengthOf(element, 'cy'), rx: radius, ry: radius };
  },
  ellipse: (element) => {
    const [rx, ry] = [lengthOf(element, 'rx'), lengthOf(element, 'ry')];
    if (rx <= 0 || ry <= 0) return undefined;
    return { kind: 'ellipse', cx: lengthOf(element, 'cx'), cy: lengthOf(element, 'cy'), rx, ry };
  },
  line: (element) =>
    chain(
      [
        { x: lengthOf(element, 'x1'), y: lengthOf(element, 'y1') },
        { x: lengthOf(element, 'x2'), y: lengthOf(element, 'y2') },
      ],
      false,
    ),
  polyline: (element) => chain(pointsOf(element), false),
  polygon: (element) => chain(pointsOf(element), true),
  path: (element) => {
    if (isSecondStroke(element)) return undefined;
    const traced = parsePath(element.getAttribute('d') ?? '');
    const stadium = readStadium(traced);
    if (stadium) return { kind: 'rect', box: stadium, rx: stadium.height / 2, ry: stadium.height / 2 };
    const segments = simplifyPath(traced);
    if (segments.length < 2) return undefined;
    const outline = isRoughFill(element) && isOnePiece(segments) ? closePath(segments) : segments;
    return { kind: 'path', segments: outline, isLine: segments.length === 2 && segments[1]?.kind === 'L' };
  },
};

/** Rough.js draws an outline as two paths, a fill without stroke and a doubled stroke without fill; the first one
 * can carry both. */
export const isRoughFill = (element: Element): boolean =>
  element.getAttribute('stroke') === 'none' && element.nextElementSibling?.getAttribute('fill') === 'none';

const isSecondStroke = (element: Element): boolean => {
  const before = element.previousElementSibling;
  return (
    element.getAttribute('fill') === 'none' &&
    before?.localName === 'path' &&
    isRoughFill(before) &&
    element.closest('.node') !== null
  );
};

const closePath = (segments: readonly Segment[]): readonly Segment[] => {
  const start = segments[0]?.to;
  return start && segments.at(-1)?.kind !== 'Z' ? [...segments, { kind: 'Z', to: start }] : segments;
};

/** What the element draws; undefined for containers, the unknown and the empty. */
export const readGeometry = (element: Element): Geometry | undefined =>
  Object.hasOwn(READERS, element.localName) ? READERS[element.localName]?.(element) : undefined;
