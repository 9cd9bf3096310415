import { describe, expect, test } from 'vitest';
import {
  boxHeight,
  boxWidth,
  centreWidth,
  layOutMap,
  mapWidth,
  type MapBand,
  type MapPart,
} from '../../../src/render/map/map-layout.ts';

interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

const rectanglesOf = ({ before, centre, after }: MapPart<MapBand>): readonly Rectangle[] => [
  ...[...before, ...after].flatMap(({ boxes }) => boxes.map((place) => ({ ...place, width: boxWidth }))),
  ...(centre ? [{ ...centre, width: centreWidth }] : []),
];

const overlap = (a: Rectangle, b: Rectangle): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + boxHeight && b.y < a.y + boxHeight;

const sizes = [0, 1, 2, 3, 4, 40];
const bandsOf = (before: number, after: number, beside: number): readonly MapBand[] =>
  [
    { flow: 'in', size: before },
    { flow: 'out', size: after },
    { flow: 'none', size: beside },
    { flow: 'none', size: Math.min(2, beside) },
  ].filter(({ size }) => size > 0) as readonly MapBand[];

const cases = sizes.flatMap((before) =>
  sizes.flatMap((after) => sizes.map((beside) => [before, after, beside] as const)),
);

test.each(cases)('%i before, %i after and %i beside stand apart, inside the picture', (...counts) => {
  const bands = bandsOf(...counts);
  const parts = layOutMap(bands);
  expect(parts.map(({ centre }) => centre !== undefined)).toEqual(parts.length === 2 ? [true, false] : [true]);
  expect(parts.flatMap(rectanglesOf)).toHaveLength(1 + bands.reduce((sum, { size }) => sum + size, 0));
  for (const part of parts) {
    const rectangles = rectanglesOf(part);
    for (const [index, one] of rectangles.entries()) {
      expect(one.x).toBeGreaterThanOrEqual(0);
      expect(one.x + one.width).toBeLessThanOrEqual(mapWidth);
      expect(one.y).toBeGreaterThan(0);
      expect(one.y + boxHeight).toBeLessThan(part.height);
      expect(rectangles.slice(index + 1).filter((other) => overlap(one, other))).toEqual([]);
    }
  }
});

describe('the order from top to bottom', () => {
  const [flow] = layOutMap(bandsOf(3, 3, 0));

  test('is what comes before, the centre, what follows', () => {
    const centre = flow?.centre?.y ?? 0;
    expect(flow?.before.flatMap(({ boxes }) => boxes).every(({ y }) => y + boxHeight < centre)).toBe(true);
    expect(flow?.after.flatMap(({ boxes }) => boxes).every(({ y }) => y > centre + boxHeight)).toBe(true);
  });

  test('has a box that is left over where no line must pass it', () => {
    const alone = (mapWidth - boxWidth) / 2;
    expect(flow?.before[0]?.boxes.map(({ x }) => x)).toEqual([alone, 0, mapWidth - boxWidth]);
    expect(flow?.after[0]?.boxes.map(({ x }) => x)).toEqual([0, mapWidth - boxWidth, alone]);
  });

  test('has each caption above its boxes', () => {
    for (const { captionY, boxes } of [...(flow?.before ?? []), ...(flow?.after ?? [])])
      expect(captionY).toBeLessThan(boxes[0]?.y ?? 0);
  });
});

test('what stands beside is a part of its own, tied to the centre; alone it stands below the centre', () => {
  const [flow, beside] = layOutMap(bandsOf(1, 0, 2));
  const middle = (flow?.centre?.y ?? 0) + boxHeight / 2;
  expect(beside?.tie.startsWith(`M-80 ${middle}H-20V`)).toBe(true);
  const [sole, ...more] = layOutMap(bandsOf(0, 0, 2));
  expect([sole?.tie, sole?.after.length, more.length]).toEqual(['', 2, 0]);
});
