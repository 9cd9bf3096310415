/** Axis-aligned boxes, the currency of every measurement. */
import { transformPoint, type Matrix, type Point } from './matrix.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const EMPTY_BOX: Box = { x: 0, y: 0, width: 0, height: 0 };

/** The smallest box around the points; undefined for none. */
export const boxAround = (points: readonly Point[]): Box | undefined => {
  if (points.length === 0) return undefined;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
};

const corners = ({ x, y, width, height }: Box): readonly Point[] => [
  { x, y },
  { x: x + width, y },
  { x, y: y + height },
  { x: x + width, y: y + height },
];

export const uniteBoxes = (boxes: readonly Box[]): Box | undefined => boxAround(boxes.flatMap(corners));

export const transformBox = (matrix: Matrix, box: Box): Box =>
  boxAround(corners(box).map((corner) => transformPoint(matrix, corner))) ?? EMPTY_BOX;

export const containsPoint = (box: Box, { x, y }: Point): boolean =>
  x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;

/** The part two boxes share; undefined when they do not meet. */
export const intersectBoxes = (a: Box, b: Box): Box | undefined => {
  const [x, y] = [Math.max(a.x, b.x), Math.max(a.y, b.y)];
  const [right, bottom] = [Math.min(a.x + a.width, b.x + b.width), Math.min(a.y + a.height, b.y + b.height)];
  return right < x || bottom < y ? undefined : { x, y, width: right - x, height: bottom - y };
};
