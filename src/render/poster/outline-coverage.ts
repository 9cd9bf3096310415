/**
 * From an outline to how much of each pixel it covers. Every edge adds its signed area to the pixels that it crosses;
 * sums along the rows then give the coverage. Only + - * / and rounding, so every machine draws the same.
 */

/** Covered share of pixels, 0 to 255, in a box whose corner lies at (x, y). */
export interface Coverage {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly shares: Uint8Array;
}

/** A closed outline: points in pixels, y downwards. */
export type Polygon = readonly (readonly [x: number, y: number])[];

const boundsOf = (polygons: readonly Polygon[]) => {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of polygons.flat()) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return { left: Math.floor(left), top: Math.floor(top), right: Math.ceil(right), bottom: Math.ceil(bottom) };
};

/** Adds the part of an edge that lies in one row: `fromX` to `toX` over `height` of the row, downwards when positive. */
const addInRow = (areas: Float32Array, row: number, fromX: number, toX: number, height: number): void => {
  const [left, right] = fromX < toX ? [fromX, toX] : [toX, fromX];
  const first = Math.floor(left);
  const last = Math.ceil(right);
  if (last <= first + 1) {
    const share = height * (1 - ((left + right) / 2 - first));
    areas[row + first] = (areas[row + first] ?? 0) + share;
    areas[row + first + 1] = (areas[row + first + 1] ?? 0) + height - share;
    return;
  }
  const slope = 1 / (right - left);
  let before = 0;
  for (let column = first; column < last; column++) {
    const end = Math.min(column + 1, right);
    const start = Math.max(column, left);
    // What lies to the right of the edge within this pixel, together with what the pixels before have left over.
    const inside = (end - start) * slope * (column + 1 - (start + end) / 2);
    const whole = (start - left) * slope;
    const sum = height * (inside + whole);
    areas[row + column] = (areas[row + column] ?? 0) + sum - before;
    before = sum;
  }
  areas[row + last] = (areas[row + last] ?? 0) + height - before;
};

const addEdge = (areas: Float32Array, stride: number, [x0, y0]: Polygon[number], [x1, y1]: Polygon[number]): void => {
  if (y0 === y1) return;
  const sign = y0 < y1 ? 1 : -1;
  const [topX, topY, endX, endY] = y0 < y1 ? [x0, y0, x1, y1] : [x1, y1, x0, y0];
  const slope = (endX - topX) / (endY - topY);
  let x = topX;
  let y = topY;
  for (let row = Math.floor(topY); row < endY; row++) {
    const nextY = Math.min(row + 1, endY);
    const nextX = nextY === endY ? endX : topX + (nextY - topY) * slope;
    addInRow(areas, row * stride, x, nextX, sign * (nextY - y));
    x = nextX;
    y = nextY;
  }
};

/** How much of each pixel the polygons cover together; a hole runs the other way round. Undefined for an empty outline. */
export const coverageOf = (polygons: readonly Polygon[]): Coverage | undefined => {
  const { left, top, right, bottom } = boundsOf(polygons);
  const [width, height] = [right - left, bottom - top];
  if (!(width > 0 && height > 0)) return undefined;
  const stride = width + 2;
  const areas = new Float32Array(stride * height + 1);
  for (const polygon of polygons) {
    let from = polygon.at(-1);
    for (const to of polygon) {
      if (from) addEdge(areas, stride, [from[0] - left, from[1] - top], [to[0] - left, to[1] - top]);
      from = to;
    }
  }
  const shares = new Uint8Array(width * height);
  for (let row = 0; row < height; row++) {
    let sum = 0;
    for (let column = 0; column < width; column++) {
      sum += areas[row * stride + column] ?? 0;
      shares[row * width + column] = Math.min(255, Math.round(Math.abs(sum) * 255));
    }
  }
  return { x: left, y: top, width, height, shares };
};
