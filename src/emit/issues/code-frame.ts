/**
 * The line of a fault between its neighbours, with a mark below what is faulty. Columns are those of a terminal, where a
 * Chinese character or an emoji takes two, and an accent none.
 */
import stringWidth from 'string-width';
import type { Position } from '../../schema/issue.ts';
import { toVisible } from '../../schema/visible-text.ts';
import type { Palette } from './palette.ts';
import { spanAt } from './span.ts';

export interface FrameOptions {
  readonly palette: Palette;
  /** Columns that a line of the source may take. */
  readonly room: number;
}

/** What the eye takes for one character. */
interface Piece {
  /** Its offset in the line. */
  readonly at: number;
  readonly shown: string;
  readonly width: number;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The pieces from one offset to another. */
const toPieces = (line: string, from: number, to: number): readonly Piece[] =>
  [...segmenter.segment(line.slice(from, to))].map(({ segment, index }) => {
    const shown = segment === '\t' ? '  ' : toVisible(segment);
    return { at: from + index, shown, width: stringWidth(shown) };
  });

const widthOf = (pieces: readonly Piece[]): number => pieces.reduce((sum, { width }) => sum + width, 0);

/** As many of the pieces, from their beginning, as the room takes. */
const fitting = (pieces: readonly Piece[], room: number): readonly Piece[] => {
  let left = room;
  const end = pieces.findIndex(({ width }) => (left -= width) < 0);
  return end < 0 ? pieces : pieces.slice(0, end);
};

interface Clipped {
  readonly before: readonly Piece[];
  readonly after: readonly Piece[];
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
}

/** The part of a line around an offset that the room takes: half of it before, what is left after, the rest before. */
const clip = (line: string, offset: number, room: number): Clipped => {
  // Far more than can be shown, so that a line of a megabyte costs no more than a short one.
  const reach = 4 * room;
  const before = toPieces(line, Math.max(0, offset - reach), offset).toReversed();
  const after = toPieces(line, offset, offset + reach);
  const least = Math.min(widthOf(before), Math.floor(room / 2));
  const right = fitting(after, room - least);
  const left = fitting(before, room - widthOf(right)).toReversed();
  return {
    before: left,
    after: right,
    isCutBefore: (left[0]?.at ?? offset) > 0,
    isCutAfter: (right.at(-1)?.at ?? offset) + 1 < line.length && right.length < after.length,
  };
};

const textOf = (pieces: readonly Piece[]): string => pieces.map(({ shown }) => shown).join('');

const cut = '…';

const neighbour = (lines: readonly string[], index: number, room: number): string | undefined => {
  const line = lines[index];
  if (line === undefined || line.trim() === '') return undefined;
  const { after, isCutAfter } = clip(line, 0, room);
  return `${textOf(after)}${isCutAfter ? cut : ''}`;
};

/** The faulty line, and what stands below it to mark the fault. */
const faultyLine = (line: string, column: number, room: number): { readonly text: string; readonly mark: string } => {
  const offset = Math.min(column - 1, line.length);
  const { before, after, isCutBefore, isCutAfter } = clip(line, offset, room);
  const end = offset + spanAt(line, column);
  const marked = widthOf(after.filter(({ at }) => at < end));
  const lead = isCutBefore ? cut : '';
  return {
    text: `${lead}${textOf(before)}${textOf(after)}${isCutAfter ? cut : ''}`,
    mark: `${' '.repeat(lead.length + widthOf(before))}${'^'.repeat(Math.max(1, marked))}`,
  };
};

/** The frame of a place in a text of which `lines` are known, from line `first` on; nothing for an empty line. */
export const codeFrame = (
  lines: readonly string[],
  { line, column }: Position,
  { palette: { dim, red }, room }: FrameOptions,
  first = 1,
): readonly string[] => {
  const index = line - first;
  const faulty = lines[index];
  if (faulty === undefined || faulty.trim() === '') return [];
  const digits = String(line + 1).length;
  const row = (mark: string, number: string, text: string): string =>
    `  ${mark} ${dim(`${number.padStart(digits)} |`)} ${text}`.trimEnd();
  const around = (at: number): readonly string[] => {
    const text = neighbour(lines, at, room);
    return text === undefined ? [] : [row(' ', String(first + at), text)];
  };
  const { text, mark } = faultyLine(faulty, column, room);
  return [...around(index - 1), row(red('>'), String(line), text), row(' ', '', red(mark)), ...around(index + 1)];
};
