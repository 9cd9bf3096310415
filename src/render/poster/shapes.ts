/** The site's mark, and the shapes of the levels in a square of 100, as in src/styles: icons.css and levels.css. */
import { coverageOf, type Coverage } from './outline-coverage.ts';
import { pathToPolygons, readPath } from './path-polygons.ts';
import type { PosterLevel } from '../../schema/poster.ts';

/** A circle of four curves; `turn` is -1 for a hole. */
const circle = (radius: number, turn: 1 | -1): string => {
  const at = (x: number, y: number): string => `${50 + radius * x * turn} ${50 + radius * y}`;
  const bend = 0.5523;
  return [
    `M${at(1, 0)}`,
    `C${at(1, bend)} ${at(bend, 1)} ${at(0, 1)}`,
    `C${at(-bend, 1)} ${at(-1, bend)} ${at(-1, 0)}`,
    `C${at(-1, -bend)} ${at(-bend, -1)} ${at(0, -1)}`,
    `C${at(bend, -1)} ${at(1, -bend)} ${at(1, 0)}Z`,
  ].join('');
};

const levels = {
  info: circle(50, 1) + circle(34, -1),
  low: 'M0 10L100 10L50 95Z',
  medium: 'M50 0L100 50L50 100L0 50Z',
  high: 'M50 4L100 92L0 92Z',
  critical: 'M30 0L70 0L100 30L100 70L70 100L30 100L0 70L0 30Z',
} as const satisfies Readonly<Record<PosterLevel, string>>;

const brand = 'M2 3L13 3L13 7L2 7ZM2 10L18 10L18 12L2 12ZM2 15L14 15L14 17L2 17Z';

const known = new Map<string, Coverage | undefined>();

const scaled = (path: string, scale: number): Coverage | undefined => {
  const key = `${scale} ${path}`;
  if (!known.has(key)) known.set(key, coverageOf(pathToPolygons(readPath(path), (x, y) => [x * scale, y * scale], 16)));
  return known.get(key);
};

/** The shape of a level, `size` pixels wide and high. */
export const levelShape = (level: PosterLevel, size: number): Coverage | undefined => scaled(levels[level], size / 100);

/** The mark of the site; `scale` is the pixels for each of its 20 units. */
export const brandShape = (scale: number): Coverage | undefined => scaled(brand, scale);
