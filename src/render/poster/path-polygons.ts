/** Straightens the curves of an outline: absolute commands M L Q C Z, as fonts and our own shapes have them. */
import type { Polygon } from './outline-coverage.ts';

export interface PathCommand {
  readonly type: string;
  readonly values: readonly number[];
}

type Point = readonly [x: number, y: number];
type Place = (x: number, y: number) => Point;

/** A place between control points, in `share` of the way (de Casteljau). */
const between = (points: readonly Point[], share: number): Point => {
  const [first = [0, 0], second, ...rest] = points;
  if (!second) return first;
  const all = [first, second, ...rest];
  return between(
    all.slice(1).map(([x, y], index) => {
      const [fromX, fromY] = all[index] ?? [0, 0];
      return [fromX + (x - fromX) * share, fromY + (y - fromY) * share];
    }),
    share,
  );
};

const pairs = (values: readonly number[], place: Place): readonly Point[] =>
  values.flatMap((x, index) => (index % 2 === 0 ? [place(x, values[index + 1] ?? 0)] : []));

/** The outline as polygons; `place` puts each of its points where it belongs, `steps` is the number of lines a curve. */
export const pathToPolygons = (path: readonly PathCommand[], place: Place, steps: number): readonly Polygon[] => {
  const polygons: Point[][] = [];
  for (const { type, values } of path) {
    if (type === 'Z') continue;
    const points = pairs(values, place);
    if (type === 'M') {
      polygons.push([...points]);
      continue;
    }
    const open = polygons.at(-1);
    const from = open?.at(-1);
    if (!open || !from) continue;
    if (points.length === 1) open.push(...points);
    else for (let step = 1; step <= steps; step++) open.push(between([from, ...points], step / steps));
  }
  return polygons;
};

/** Reads path data of absolute commands, e.g. `M0 0H4V4z` is written `M0 0L4 0L4 4Z`. */
export const readPath = (data: string): readonly PathCommand[] =>
  [...data.matchAll(/([MLQCZ])([^MLQCZ]*)/g)].map(([, type = '', values = '']) => ({
    type,
    values: [...values.matchAll(/-?[\d.]+/g)].map(Number),
  }));
