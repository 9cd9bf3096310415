/** The geometry of one SVG shape, as few kinds as possible. */
import { lengthOf, pointsOf } from '../measure/bounding-box.ts';
import type { Box } from '../measure/box.ts';
import type { Point } from '../measure/matrix.ts';
import { parsePath } from '../measure/path-data.ts';
import { closeSegments, roughPartOf, sketchedArea, strokesBeside } from './rough-path.ts';
import type { Segment } from '../measure/segment.ts';
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
    const part = roughPartOf(element);
    if (part === 'stroke') return pathOf(strokesBeside(element));
    if (part === 'hatching') return pathOf(sketchedArea(element));
    const traced = parsePath(element.getAttribute('d') ?? '');
    const stadium = readStadium(traced);
    if (stadium) return { kind: 'rect', box: stadium, rx: stadium.height / 2, ry: stadium.height / 2 };
    return pathOf(part === 'fill' && isOnePiece(traced) ? closeSegments(traced) : traced);
  },
};

const pathOf = (traced: readonly Segment[]): Geometry | undefined => {
  const segments = simplifyPath(traced);
  if (segments.length < 2) return undefined;
  return { kind: 'path', segments, isLine: segments.length === 2 && segments[1]?.kind === 'L' };
};

/** What the element draws; undefined for containers, the unknown and the empty. */
export const readGeometry = (element: Element): Geometry | undefined =>
  Object.hasOwn(READERS, element.localName) ? READERS[element.localName]?.(element) : undefined;
