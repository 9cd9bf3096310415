/** Path data as short as one decimal allows: relative, and with H and V where a line is straight. */
import { short } from './markup.ts';
import type { Point } from '../measure/matrix.ts';
import type { Segment } from '../measure/segment.ts';

const round = (value: number): number => Math.round(value * 10) / 10;

/** Segments as the `d` of a <path>; relative to the rounded pen, so that errors do not add up. */
export const pathToData = (segments: readonly Segment[]): string => {
  let data = '';
  let pen: Point = { x: 0, y: 0 };
  let start = pen;
  let last = '';
  for (const segment of segments) {
    const to = { x: round(segment.to.x), y: round(segment.to.y) };
    const [letter, numbers] = writeSegment(segment, pen, to);
    if (letter === '' || (letter === 'z' && last === 'z')) continue;
    data += letter === last && letter !== 'M' ? joinNumbers(numbers, true) : letter + joinNumbers(numbers, false);
    last = letter;
    if (letter === 'M') start = to;
    pen = letter === 'z' ? start : to;
  }
  return data;
};

const writeSegment = (segment: Segment, pen: Point, to: Point): readonly [string, readonly number[]] => {
  if (segment.kind === 'M') return ['M', [to.x, to.y]];
  if (segment.kind === 'Z') return ['z', []];
  const [dx, dy] = [to.x - pen.x, to.y - pen.y];
  if (segment.kind === 'C') {
    const { c1, c2 } = segment;
    if ([dx, dy].every((side) => Math.abs(side) < 0.05) && Math.abs(c1.x - pen.x) + Math.abs(c1.y - pen.y) < 0.1)
      return ['', []];
    return ['c', [c1.x - pen.x, c1.y - pen.y, c2.x - pen.x, c2.y - pen.y, dx, dy]];
  }
  const [flat, steep] = [Math.abs(dy) < 0.05, Math.abs(dx) < 0.05];
  if (flat && steep) return ['', []];
  if (flat) return ['h', [dx]];
  return steep ? ['v', [dy]] : ['l', [dx, dy]];
};

const joinNumbers = (numbers: readonly number[], continues: boolean): string =>
  numbers.reduce((text, value, index) => {
    const number = short(value);
    const needsSpace = (index > 0 || continues) && !number.startsWith('-');
    return `${text}${needsSpace ? ' ' : ''}${number}`;
  }, '');
