/** What browsers answer about a path: its tight box, its length, the point at a distance. */
import { boxAround, type Box } from './box.ts';
import type { Point } from './matrix.ts';
import type { Segment } from './segment.ts';

/** The tight box of the path's geometry, without its stroke. */
export const pathBox = (segments: readonly Segment[]): Box | undefined => {
  const points: Point[] = [];
  let from: Point = { x: 0, y: 0 };
  for (const segment of segments) {
    if (segment.kind === 'C') {
      const [start, { c1, c2, to }] = [from, segment];
      const times = [...extremes(start.x, c1.x, c2.x, to.x), ...extremes(start.y, c1.y, c2.y, to.y)];
      points.push(...times.map((time) => pointOnCubic(start, segment, time)));
    }
    if (segment.kind !== 'M' || segments.length === 1) points.push(from);
    points.push(segment.to);
    from = segment.to;
  }
  return boxAround(segments.length > 0 ? points : []);
};

/** Where the derivative of one coordinate of a cubic vanishes inside the curve. */
const extremes = (p0: number, p1: number, p2: number, p3: number): readonly number[] => {
  const [a, b, c] = [p3 - 3 * p2 + 3 * p1 - p0, 2 * (p2 - 2 * p1 + p0), p1 - p0];
  if (Math.abs(a) < 1e-12) return Math.abs(b) < 1e-12 ? [] : inside([-c / b]);
  const root = b * b - 4 * a * c;
  if (root < 0) return [];
  return inside([(-b + Math.sqrt(root)) / (2 * a), (-b - Math.sqrt(root)) / (2 * a)]);
};

const inside = (times: readonly number[]): readonly number[] => times.filter((time) => time > 0 && time < 1);

type Cubic = Extract<Segment, { kind: 'C' }>;

const pointOnCubic = (from: Point, { c1, c2, to }: Cubic, t: number): Point => {
  const s = 1 - t;
  const mix = (a: number, b: number, c: number, d: number) =>
    s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
  return { x: mix(from.x, c1.x, c2.x, to.x), y: mix(from.y, c1.y, c2.y, to.y) };
};

const STEPS = 32;

/** The path as a chain of straight pieces; jumps of the pen have no length. */
const flatten = (segments: readonly Segment[]): readonly (readonly [Point, Point])[] => {
  const pieces: (readonly [Point, Point])[] = [];
  let from: Point = { x: 0, y: 0 };
  for (const segment of segments) {
    if (segment.kind === 'C') {
      let last = from;
      for (let step = 1; step <= STEPS; step++) {
        const next = pointOnCubic(from, segment, step / STEPS);
        pieces.push([last, next]);
        last = next;
      }
    } else if (segment.kind !== 'M') pieces.push([from, segment.to]);
    from = segment.to;
  }
  return pieces;
};

const distance = (a: Point, b: Point): number => Math.hypot(b.x - a.x, b.y - a.y);

export const pathLength = (segments: readonly Segment[]): number =>
  flatten(segments).reduce((sum, [from, to]) => sum + distance(from, to), 0);

/** The point `length` px along the path, held to its ends. */
export const pointAtLength = (segments: readonly Segment[], length: number): Point => {
  let left = Math.max(0, length);
  for (const [from, to] of flatten(segments)) {
    const piece = distance(from, to);
    if (left <= piece && piece > 0) {
      const share = left / piece;
      return { x: from.x + share * (to.x - from.x), y: from.y + share * (to.y - from.y) };
    }
    left -= piece;
  }
  return segments.at(-1)?.to ?? { x: 0, y: 0 };
};
