/**
 * The lines of a pair with what differs marked: each half by itself, and one listing of both. A run of lines that differ
 * is one `<del>` or `<ins>`, so that it is told once, and so that the listing repeats the halves' text to the letter.
 */
import type { CodeRun } from '../code-diff.ts';
import { raw, type Html } from '../html.ts';
import { bareLine } from './code-lines.ts';

/** HTML of each line. */
type Lines = readonly string[];

/** A run with its lines: of the bad code, of the good one, or of both. */
interface Piece {
  readonly kind: CodeRun['kind'];
  readonly bad: Lines;
  readonly good: Lines;
}

const toPieces = (runs: readonly CodeRun[], bad: Lines, good: Lines): readonly Piece[] => {
  let [fromBad, fromGood] = [0, 0];
  return runs.map(({ kind, count }) => {
    const inBad = kind === 'good' ? 0 : count;
    const inGood = kind === 'bad' ? 0 : count;
    const piece = { kind, bad: bad.slice(fromBad, fromBad + inBad), good: good.slice(fromGood, fromGood + inGood) };
    fromBad += inBad;
    fromGood += inGood;
    return piece;
  });
};

const wrapped = (kind: CodeRun['kind'], text: string): string => {
  if (kind === 'both') return text;
  const name = kind === 'bad' ? 'del' : 'ins';
  return `<${name}>${text}</${name}>`;
};

/** Every line but the last ends with a line feed, inside its run. */
const print = (pieces: readonly (readonly [kind: CodeRun['kind'], lines: Lines])[]): Html =>
  raw(
    pieces
      .map(([kind, lines], index) => wrapped(kind, lines.join('\n') + (index === pieces.length - 1 ? '' : '\n')))
      .join(''),
  );

/** A line of both codes, as it stands in the good one; a note on it in the bad one is not lost. */
const sharedLine = (good: string, bad: string | undefined): string =>
  bad?.includes('class="line noted"') && good.startsWith('<span class="line">')
    ? good.replace('class="line"', 'class="line noted bad"')
    : good;

/** Both halves and the listing, for `<code>`; lines that both have are text where they have no numbers. */
export const printRuns = (
  runs: readonly CodeRun[],
  bad: Lines,
  good: Lines,
  numbered: boolean,
): { readonly bad: Html; readonly good: Html; readonly both: Html } => {
  const pieces = toPieces(runs, bad, good).map((piece) =>
    piece.kind === 'both' && !numbered
      ? { ...piece, bad: piece.bad.map(bareLine), good: piece.good.map(bareLine) }
      : piece,
  );
  const half = (side: 'bad' | 'good', other: 'bad' | 'good'): Html =>
    print(pieces.filter(({ kind }) => kind !== other).map((piece) => [piece.kind, piece[side]]));
  const listed = pieces.map((piece): readonly [CodeRun['kind'], Lines] => [
    piece.kind,
    piece.kind === 'bad' ? piece.bad : piece.good.map((line, index) => sharedLine(line, piece.bad[index])),
  ]);
  return { bad: half('bad', 'good'), good: half('good', 'bad'), both: print(listed) };
};
