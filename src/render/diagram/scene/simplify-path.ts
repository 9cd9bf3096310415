/**
 * Mermaid traces many outlines with a sketching library even when nothing is sketched: dozens of short straight
 * "curves". This finds the few lines, or the rounded rectangle, that they mean.
 */
import { boxAround, type Box } from '../measure/box.ts';
import type { Point } from '../measure/matrix.ts';
import type { Segment } from '../measure/segment.ts';

/** How far, in px, a simplified outline may stray. */
const TOLERANCE = 0.15;

const distanceToLine = (point: Point, from: Point, to: Point): number => {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length < 1e-9) return Math.hypot(point.x - from.x, point.y - from.y);
  return Math.abs((to.x - from.x) * (from.y - point.y) - (from.x - point.x) * (to.y - from.y)) / length;
};

/** Straight curves become lines, chains of lines lose the points that say nothing. */
export const simplifyPath = (segments: readonly Segment[]): readonly Segment[] => {
  const simple: Segment[] = [];
  let chain: Point[] = [];
  let pen: Point = { x: 0, y: 0 };
  const flush = () => {
    simple.push(
      ...thinOut(chain)
        .slice(1)
        .map((to): Segment => ({ kind: 'L', to })),
    );
    chain = [];
  };
  for (const segment of segments) {
    if (segment.kind === 'L' || (segment.kind === 'C' && isStraight(pen, segment))) {
      if (chain.length === 0) chain.push(pen);
      chain.push(segment.to);
    } else {
      flush();
      simple.push(segment);
    }
    pen = segment.to;
  }
  flush();
  return simple;
};

const isStraight = (from: Point, { c1, c2, to }: Extract<Segment, { kind: 'C' }>): boolean =>
  distanceToLine(c1, from, to) < TOLERANCE && distanceToLine(c2, from, to) < TOLERANCE;

/** Ramer, Douglas and Peucker. */
const thinOut = (points: readonly Point[]): readonly Point[] => {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < 3) return points;
  let [farthest, distance] = [0, 0];
  for (const [index, point] of points.entries()) {
    const away = distanceToLine(point, first, last);
    if (index > 0 && index < points.length - 1 && away > distance) [farthest, distance] = [index, away];
  }
  if (distance <= TOLERANCE) return [first, last];
  return [...thinOut(points.slice(0, farthest + 1)).slice(0, -1), ...thinOut(points.slice(farthest))];
};

/** The box of an outline that is a rectangle with half-round ends (Mermaid's stadium); undefined for any other. */
export const readStadium = (segments: readonly Segment[]): Box | undefined => {
  const points = segments.map(({ to }) => to);
  const box = boxAround(points);
  if (!box || points.length < 20 || box.width < box.height || !isOnePiece(segments)) return undefined;
  const radius = box.height / 2;
  const [left, right, middle] = [box.x + radius, box.x + box.width - radius, box.y + radius];
  const fits = ({ x, y }: Point) =>
    Math.abs(Math.hypot(x - Math.min(Math.max(x, left), right), y - middle) - radius) < 0.5;
  return points.every(fits) ? box : undefined;
};

/** True for a path whose pen is never lifted. */
export const isOnePiece = (segments: readonly Segment[]): boolean =>
  segments.slice(1).every(({ kind }) => kind !== 'M');
