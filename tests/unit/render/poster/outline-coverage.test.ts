import { expect, test } from 'vitest';
import { coverageOf } from '../../../../src/render/poster/outline-coverage.ts';
import { pathToPolygons, readPath } from '../../../../src/render/poster/path-polygons.ts';

const cover = (path: string) => coverageOf(pathToPolygons(readPath(path), (x, y) => [x, y], 16));
const areaOf = (path: string): number =>
  (cover(path)?.shares ?? new Uint8Array()).reduce((sum, share) => sum + share / 255, 0);

test('a square that lies on pixels fills them, one between pixels a share of each', () => {
  expect(cover('M1 2L3 2L3 4L1 4Z')).toEqual({
    x: 1,
    y: 2,
    width: 2,
    height: 2,
    shares: new Uint8Array([255, 255, 255, 255]),
  });
  expect(cover('M0.5 0.5L1.5 0.5L1.5 1.5L0.5 1.5Z')?.shares).toEqual(new Uint8Array([64, 64, 64, 64]));
});

test.each([
  ['a flat triangle', 'M0 0L40 3L0 6Z', 120],
  ['a steep one', 'M0 0L6 0L3 40Z', 120],
  ['a diamond left of and above the origin', 'M0 -10L10 0L0 10L-10 0Z', 200],
  ['a square with a hole', 'M0 0L10 0L10 10L0 10ZM2 2L2 8L8 8L8 2Z', 64],
  ['a curve', 'M0 0Q10 0 10 10L0 10Z', 250 / 3],
])('%s covers its area', (_, path, area) => {
  expect(Math.abs(areaOf(path) - area)).toBeLessThan(area * 0.01);
});

test('nothing covers nothing', () => {
  expect(coverageOf([])).toBeUndefined();
  expect(cover('M1 1L5 1Z')).toBeUndefined();
});
