/**
 * How long a page takes to read. Code counts: to leave it out makes the time of a technical page wrong by half
 * (https://github.com/gohugoio/hugo/issues/4815).
 */
import { countLines, countWords } from '../schema/word-count.ts';
import type { TermSource } from '../schema/term.ts';

/**
 * Adults read English non-fiction at 238 words a minute, most of them at 175 to 300 (Brysbaert, 2019, 190 studies);
 * 220 leaves time for words that are new.
 */
const wordsPerMinute = 220;

/** A line of code has eight to nine names, numbers and signs (8.5 in our own glossary), and each of them is read. */
const wordsPerLine = 8;

/** Whole minutes, at least 1. */
export const toMinutes = (words: number, codeLines: number): number =>
  Math.max(1, Math.round((words + codeLines * wordsPerLine) / wordsPerMinute));

/** Minutes for the page of a term: its prose and both codes. */
export const termMinutes = (
  { bad_code: bad = '', good_code: good = '' }: TermSource,
  prose: readonly string[],
): number =>
  toMinutes(
    prose.reduce((words, text) => words + countWords(text), 0),
    countLines(bad) + countLines(good),
  );
