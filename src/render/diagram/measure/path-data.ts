/** SVG path data as absolute lines and cubic curves: what can be measured, moved and written back short. */
import { transformPoint, type Matrix, type Point } from './matrix.ts';
import { arcToCubics } from './arc-to-cubics.ts';
import type { Segment } from './segment.ts';

const ARGUMENTS: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 };
const TOKEN = /([MLHVCSQTAZ])|([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)/gi;

interface Pen {
  readonly at: Point;
  readonly start: Point;
  readonly control: Point | undefined;
  readonly previous: string;
}

/** The widest angle of an arc drawn as one curve: true to a thousandth of its radius, or to all digits that count. */
const WIDEST = { drawn: Math.PI / 2, measured: Math.PI / 8 } as const;

/** Reads path data, to be drawn again or to be measured; stops at the first fault, as browsers do. */
export const parsePath = (data: string, purpose: keyof typeof WIDEST = 'drawn'): readonly Segment[] => {
  const segments: Segment[] = [];
  let pen: Pen = { at: { x: 0, y: 0 }, start: { x: 0, y: 0 }, control: undefined, previous: '' };
  for (const [command, args] of readCommands(data)) {
    const drawn = drawCommand(command, args, pen, WIDEST[purpose]);
    segments.push(...drawn.segments);
    pen = drawn.pen;
  }
  return segments;
};

function* readCommands(data: string): Generator<readonly [string, readonly number[]]> {
  let command = '';
  let args: number[] = [];
  for (const [token, letter] of data.matchAll(TOKEN)) {
    if (letter) {
      if (args.length > 0) return;
      command = letter;
      if (command.toUpperCase() === 'Z') yield [command, []];
      continue;
    }
    args.push(...splitFlags(command, args.length, token));
    if (!command || args.some((arg) => !Number.isFinite(arg))) return;
    if (args.length < (ARGUMENTS[command.toUpperCase()] ?? Infinity)) continue;
    yield [command, args];
    args = [];
    if (command === 'M') command = 'L';
    if (command === 'm') command = 'l';
  }
}

/** Arc flags may be written without separators (`a1 1 0 012 2`); Mermaid's icons do. */
const splitFlags = (command: string, position: number, token: string): number[] => {
  if (command.toUpperCase() !== 'A' || token.length < 2 || !/^[01]/.test(token)) return [Number(token)];
  if (position === 3) return [Number(token[0]), ...splitFlags(command, 4, token.slice(1))];
  if (position === 4) return [Number(token[0]), Number(token.slice(1))];
  return [Number(token)];
};

const drawCommand = (
  letter: string,
  args: readonly number[],
  pen: Pen,
  widest: number,
): { segments: readonly Segment[]; pen: Pen } => {
  const command = letter.toUpperCase();
  const origin = letter === command ? { x: 0, y: 0 } : pen.at;
  const point = (index: number): Point => ({ x: (args[index] ?? 0) + origin.x, y: (args[index + 1] ?? 0) + origin.y });
  const reflected = (family: string): Point =>
    family.includes(pen.previous) && pen.control
      ? { x: 2 * pen.at.x - pen.control.x, y: 2 * pen.at.y - pen.control.y }
      : pen.at;
  const end = (segments: readonly Segment[], at: Point, control?: Point) => ({
    segments,
    pen: { at, start: command === 'M' ? at : pen.start, control, previous: command },
  });
  const line = (to: Point) => end([{ kind: 'L', to }], to);
  const cubic = (c1: Point, c2: Point, to: Point) => end([{ kind: 'C', c1, c2, to }], to, c2);
  const quadratic = (c: Point, to: Point) => end([quadraticToCubic(pen.at, c, to)], to, c);
  if (command === 'M') return end([{ kind: 'M', to: point(0) }], point(0));
  if (command === 'L') return line(point(0));
  if (command === 'H') return line({ x: (args[0] ?? 0) + origin.x, y: pen.at.y });
  if (command === 'V') return line({ x: pen.at.x, y: (args[0] ?? 0) + origin.y });
  if (command === 'C') return cubic(point(0), point(2), point(4));
  if (command === 'S') return cubic(reflected('CS'), point(0), point(2));
  if (command === 'Q') return quadratic(point(0), point(2));
  if (command === 'T') return quadratic(reflected('QT'), point(0));
  if (command === 'A') return end(arcToCubics(pen.at, args, point(5), widest), point(5));
  return end([{ kind: 'Z', to: pen.start }], pen.start);
};

const quadraticToCubic = (from: Point, c: Point, to: Point): Segment => {
  const third = (end: Point): Point => ({ x: end.x + (2 / 3) * (c.x - end.x), y: end.y + (2 / 3) * (c.y - end.y) });
  return { kind: 'C', c1: third(from), c2: third(to), to };
};

export const transformPath = (matrix: Matrix, segments: readonly Segment[]): readonly Segment[] =>
  segments.map((segment) => {
    const to = transformPoint(matrix, segment.to);
    if (segment.kind !== 'C') return { kind: segment.kind, to };
    return { kind: 'C', c1: transformPoint(matrix, segment.c1), c2: transformPoint(matrix, segment.c2), to };
  });
