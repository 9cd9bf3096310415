import { describe, expect, test } from 'vitest';
import { laneWidth, layOutLanes, rowHeight, type LaneRow } from '../../../src/render/map/lanes.ts';

const laneOf = (x: number): number => (x - laneWidth / 2) / laneWidth;
const lanesOf = (rows: readonly LaneRow[]): readonly number[] => layOutLanes(rows).rows.map(({ x }) => laneOf(x));

describe('dots', () => {
  test('of a chain stand below one another', () => {
    expect(
      lanesOf([
        { id: 'a', from: [] },
        { id: 'b', from: ['a'] },
        { id: 'c', from: ['b'] },
      ]),
    ).toEqual([0, 0, 0]);
  });

  test('of branches stand beside the line that goes on', () => {
    expect(
      lanesOf([
        { id: 'a', from: [] },
        { id: 'b', from: ['a'] },
        { id: 'c', from: ['a'] },
        { id: 'd', from: ['a'] },
      ]),
    ).toEqual([0, 1, 1, 0]);
  });

  test('that nothing ties stand in the first lane', () => {
    expect(
      lanesOf([
        { id: 'a', from: [] },
        { id: 'b', from: [] },
      ]),
    ).toEqual([0, 0]);
  });
});

describe('lines', () => {
  const { rows, width } = layOutLanes([
    { id: 'a', from: [] },
    { id: 'b', from: ['a'] },
    { id: 'c', from: ['a'] },
  ]);

  test('begin at the dot, pass rows they do not concern, and end at the last', () => {
    expect(rows.map(({ lines }) => lines)).toEqual([
      `M8 16V${rowHeight}`,
      `M8 0V${rowHeight}M8 0Q8 16 24 16`,
      'M8 0V16',
    ]);
  });

  test('make the picture as wide as they need', () => {
    expect(width).toBe(2 * laneWidth);
    expect(layOutLanes([]).width).toBe(laneWidth / 2);
  });
});

test('forty branches that stay open take eight lanes, and every row has its dot inside', () => {
  const roots = Array.from({ length: 40 }, (_, index): LaneRow => ({ id: `r${index}`, from: [] }));
  const ends = roots.map(({ id }): LaneRow => ({ id: `end-${id}`, from: [id] }));
  const { rows, width } = layOutLanes([...roots, ...ends]);
  expect(width).toBe(8 * laneWidth);
  expect(rows.every(({ x }) => x > 0 && x < width)).toBe(true);
});
