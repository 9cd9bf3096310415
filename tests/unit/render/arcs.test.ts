import { expect, test } from 'vitest';
import { drawArcs } from '../../../src/render/map/arcs.ts';

const options = { rows: 5, rowHeight: 40, width: 100, edge: 'left' } as const;
const ties = [
  { from: 0, to: 4, count: 8 },
  { from: 0, to: 1, count: 1 },
  { from: 2, to: 3, count: 4 },
];

test('the strongest arc is the thickest and lies above the others', () => {
  expect(drawArcs(ties, options).map(({ count, strength }) => [count, strength])).toEqual([
    [1, 2],
    [4, 3],
    [8, 5],
  ]);
});

test.each(['left', 'right'] as const)(
  'arcs at the %s edge bow inside the picture, wider the farther they reach',
  (edge) => {
    const bows = drawArcs(ties, { ...options, edge }).map(({ x }) => (edge === 'left' ? x : 100 - x));
    expect(Math.min(...bows)).toBeGreaterThan(0);
    expect(Math.max(...bows)).toBeLessThan(100);
    expect(bows[2]).toBeGreaterThan(bows[0] ?? 0);
  },
);

test('numbers stand apart from one another', () => {
  const places = drawArcs(ties, options).map(({ x, y }) => `${x} ${y}`);
  expect(new Set(places).size).toBe(ties.length);
});

test('two rows and one tie are enough', () => {
  expect(drawArcs([{ from: 1, to: 0, count: 1 }], { ...options, rows: 2, edge: 'right' })[0]?.line).toMatch(/^M98 53C/);
  expect(drawArcs([], options)).toEqual([]);
});
