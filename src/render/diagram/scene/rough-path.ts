/**
 * Outlines drawn by rough.js: a path that fills, then a path that strokes every line twice. Drawn straight, one path
 * can carry both; drawn by hand, the hatching becomes a plain area and the sketched strokes stay.
 */
import type { Point } from '../measure/matrix.ts';
import { parsePath } from '../measure/path-data.ts';
import type { Segment } from '../measure/segment.ts';

export type RoughPart = 'fill' | 'stroke' | 'hatching';

/** What part of a rough outline a path is; undefined for a path that is drawn as it stands. */
export const roughPartOf = (element: Element): RoughPart | undefined => {
  const hasNo = (paint: string) => element.getAttribute(paint) === 'none';
  if (element.localName !== 'path' || !(hasNo('fill') || hasNo('stroke'))) return undefined;
  const holder = element.parentElement?.closest('[data-look], .rough-node');
  if (holder && (holder.getAttribute('data-look') ?? 'handDrawn') === 'handDrawn') {
    return hasNo('fill') && element.nextElementSibling?.getAttribute('fill') === 'none' ? 'hatching' : undefined;
  }
  if (isFill(element)) return 'fill';
  const isStroke = hasNo('fill') && (fillOf(element) ?? (holder && IS_DOUBLED.test(element.getAttribute('d') ?? '')));
  return isStroke ? 'stroke' : undefined;
};

const isFill = (element: Element): boolean =>
  element.getAttribute('stroke') === 'none' && element.nextElementSibling?.getAttribute('fill') === 'none';

const fillOf = (stroke: Element): Element | undefined => {
  const before = stroke.previousElementSibling;
  return before?.localName === 'path' && isFill(before) ? before : undefined;
};

/** Two curves from one point, one after the other. */
const IS_DOUBLED = /^M(\S+ \S+) C[^M]*M\1 C/;

const place = ({ x, y }: Point): string => `${Math.round(x * 5)},${Math.round(y * 5)}`;

/** The pieces of a path with the names of their ends, the same in both directions. */
const piecesOf = (
  segments: readonly Segment[],
): readonly { readonly from: Point; readonly segment: Segment; readonly key: string }[] => {
  let from: Point = { x: 0, y: 0 };
  return segments.flatMap((segment) => {
    const piece = { from, segment, key: [place(from), place(segment.to)].sort().join(' ') };
    from = segment.to;
    return segment.kind === 'M' || place(piece.from) === place(segment.to) ? [] : [piece];
  });
};

/** What the strokes of a straight outline trace beside the edge of its fill, each line once. */
export const strokesBeside = (stroke: Element): readonly Segment[] => {
  const fill = closeSegments(parsePath(fillOf(stroke)?.getAttribute('d') ?? ''));
  const known = new Set(piecesOf(fill).map(({ key }) => key));
  const kept: Segment[] = [];
  for (const { from, segment, key } of piecesOf(parsePath(stroke.getAttribute('d') ?? ''))) {
    if (known.has(key)) continue;
    known.add(key);
    const pen = kept.at(-1)?.to;
    if (!pen || place(pen) !== place(from)) kept.push({ kind: 'M', to: from });
    kept.push(segment);
  }
  return kept;
};

/** How far apart, in px, two strokes of a sketch may be and still go on from one another. */
const REACH = 6;

/** The area inside a sketched outline: one of its two strokes along each side, end to end. */
export const sketchedArea = (hatching: Element): readonly Segment[] => {
  const area: Segment[] = [];
  for (const { from, segment } of piecesOf(parsePath(hatching.nextElementSibling?.getAttribute('d') ?? ''))) {
    const pen = area.at(-1)?.to;
    if (!pen) area.push({ kind: 'M', to: from });
    else if (Math.hypot(from.x - pen.x, from.y - pen.y) > REACH) continue;
    else if (place(from) !== place(pen)) area.push({ kind: 'L', to: from });
    area.push(segment);
  }
  return closeSegments(area);
};

/** Back to where the path began, unless it is closed already. */
export const closeSegments = (segments: readonly Segment[]): readonly Segment[] => {
  const start = segments[0]?.to;
  return start && segments.at(-1)?.kind !== 'Z' ? [...segments, { kind: 'Z', to: start }] : segments;
};
