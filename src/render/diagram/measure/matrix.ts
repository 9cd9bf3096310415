/** Affine transforms: Mermaid nests translated groups, our output is flat. */

/** `[a, b, c, d, e, f]` as in SVG's `matrix()`. */
export type Matrix = readonly [number, number, number, number, number, number];
export interface Point {
  readonly x: number;
  readonly y: number;
}

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** The transform that applies `inner` first, `outer` second. */
export const multiply = (outer: Matrix, inner: Matrix): Matrix => [
  outer[0] * inner[0] + outer[2] * inner[1],
  outer[1] * inner[0] + outer[3] * inner[1],
  outer[0] * inner[2] + outer[2] * inner[3],
  outer[1] * inner[2] + outer[3] * inner[3],
  outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
  outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
];

export const transformPoint = (m: Matrix, { x, y }: Point): Point => ({
  x: m[0] * x + m[2] * y + m[4],
  y: m[1] * x + m[3] * y + m[5],
});

/** True when the matrix only moves things. */
export const isTranslation = (m: Matrix): boolean => m[0] === 1 && m[1] === 0 && m[2] === 0 && m[3] === 1;

const rotation = (degrees: number, cx = 0, cy = 0): Matrix => {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  const turn: Matrix = [cos, sin, -sin, cos, 0, 0];
  return multiply(multiply([1, 0, 0, 1, cx, cy], turn), [1, 0, 0, 1, -cx, -cy]);
};

const FUNCTIONS: Readonly<Record<string, (...args: number[]) => Matrix>> = {
  translate: (x = 0, y = 0) => [1, 0, 0, 1, x, y],
  scale: (x = 1, y = x) => [x, 0, 0, y, 0, 0],
  rotate: (degrees = 0, cx, cy) => rotation(degrees, cx, cy),
  skewX: (degrees = 0) => [1, 0, Math.tan((degrees * Math.PI) / 180), 1, 0, 0],
  skewY: (degrees = 0) => [1, Math.tan((degrees * Math.PI) / 180), 0, 1, 0, 0],
  matrix: (a = 1, b = 0, c = 0, d = 1, e = 0, f = 0) => [a, b, c, d, e, f],
};

const NUMBER = /[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi;

/** Reads a `transform` attribute or property; what it does not know moves nothing. */
export const parseTransform = (value: string | null | undefined): Matrix => {
  let result = IDENTITY;
  for (const [, name = '', args = ''] of (value ?? '').matchAll(/([a-zA-Z]+)\s*\(([^)]*)\)/g)) {
    const numbers = (args.match(NUMBER) ?? []).map(Number);
    const build = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined;
    if (build && numbers.every(Number.isFinite)) result = multiply(result, build(...numbers));
  }
  return result;
};
