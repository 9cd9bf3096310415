/**
 * Words that are nearly right: one letter too many, too few, another, or two exchanged.
 */
import { editDistance } from '../schema/edit-distance.ts';
import type { Names, Page } from './search-names.ts';

/** Shorter words have too many neighbours. */
const shortest = 5;

/** Whether a name or topic has the word, or begins with it: it may still be being typed. */
export const isKnown = ({ words }: Names, asked: string): boolean =>
  words.has(asked) || [...words.keys()].some((word) => word.startsWith(asked));

/** The word of names and topics that was probably meant; undefined when none is one step away. */
export const correctWord = ({ words }: Names, asked: string): string | undefined => {
  if (asked.length < shortest) return undefined;
  const near = [...words.keys()].filter(
    (word) => Math.abs(word.length - asked.length) <= 1 && editDistance(word, asked) === 1,
  );
  // Letters are forgotten more often than added; then the word that more pages have.
  const pages = (word: string): number => words.get(word)?.size ?? 0;
  return near.sort((one, other) => other.length - one.length || pages(other) - pages(one) || (one < other ? -1 : 1))[0];
};

/** Pages whose names look most like the text; none where more than a third of the letters differ. */
export const nearestPages = ({ names }: Names, folded: string, length: number): readonly Page[] => {
  const limit = Math.max(2, Math.floor(folded.length / 3));
  const found = new Map<Page, number>();
  for (const { page, folded: name } of names) {
    if (Math.abs(name.length - folded.length) > limit) continue;
    const distance = editDistance(folded, name);
    if (distance <= limit && distance < (found.get(page) ?? Infinity)) found.set(page, distance);
  }
  return [...found]
    .sort(([one, a], [other, b]) => a - b || other.links - one.links || one.index - other.index)
    .slice(0, length)
    .map(([page]) => page);
};
