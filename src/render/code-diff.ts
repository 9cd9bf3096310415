/**
 * What differs between two codes, line by line; or nothing, when the second is so new that marks would be noise.
 */
import { diffArrays } from 'diff';

/** Neighbouring lines that stand in both codes, in the bad one only, or in the good one only. */
export interface CodeRun {
  readonly kind: 'both' | 'bad' | 'good';
  readonly count: number;
}

/** Lines that may differ: the work grows with their square, and nobody reads that many marks. */
const maxEdits = 400;

/** Share of the shorter code's lines that the other one must keep, for their differences to be worth marking. */
const minKept = 0.4;

/** White space at the end of a line is not seen, so it makes no difference. */
const toLines = (code: string): string[] => code.split('\n').map((line) => line.trimEnd());

/** A line that says something: more than brackets, quotes and the like. */
const isTelling = (line: string): boolean => /(?:\w\W*){3}/.test(line);

const countTelling = (lines: readonly string[]): number => lines.filter(isTelling).length;

/** The runs of lines in the order of a listing that holds both codes; undefined when there is nothing worth marking. */
export const diffCode = (bad: string, good: string): readonly CodeRun[] | undefined => {
  const [before, after] = [toLines(bad), toLines(good)];
  const changes = diffArrays(before, after, { maxEditLength: maxEdits });
  if (!changes?.some(({ added, removed }) => added || removed)) return undefined;
  const kept = changes.flatMap(({ added, removed, value }) => (added || removed ? [] : value));
  const most = Math.min(countTelling(before), countTelling(after));
  if (most === 0 || countTelling(kept) < most * minKept) return undefined;
  return changes.map(({ added, removed, count }) => ({ kind: removed ? 'bad' : added ? 'good' : 'both', count }));
};
