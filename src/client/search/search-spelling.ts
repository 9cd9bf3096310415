/**
 * Words that are nearly right: one letter too many, too few, another, or two exchanged.
 */
import { editDistance } from '../../schema/edit-distance.ts';
import { bare } from './search-fold.ts';
import type { Names, Page } from './search-names.ts';

/** Slips that may be mended in a word: shorter words have too many neighbours. */
const slipsIn = ({ length }: string): number => (length >= 8 ? 2 : length >= 5 ? 1 : 0);

/** Whether a name or topic has the word, or begins with it: it may still be being typed. */
export const isKnown = ({ words }: Names, asked: string): boolean =>
  words.has(asked) || [...words.keys()].some((word) => word.startsWith(asked));

/** The word of names and topics that was probably meant, by the fewest slips; undefined when there is none. */
export const correctWord = ({ words }: Names, asked: string): string | undefined => {
  let most = slipsIn(asked);
  if (most === 0) return undefined;
  let near: string[] = [];
  for (const word of words.keys()) {
    if (Math.abs(word.length - asked.length) > most) continue;
    const slips = editDistance(word, asked);
    if (slips < most) [near, most] = [[], slips];
    if (slips === most) near.push(word);
  }
  // Letters are forgotten more often than added; then the word that more pages have.
  const pages = (word: string): number => words.get(word)?.size ?? 0;
  return near.sort((one, other) => other.length - one.length || pages(other) - pages(one) || (one < other ? -1 : 1))[0];
};

/** A folded text with each word mended that `isSound` does not know; without it, each that no name has. */
export const mendWords = (
  names: Names,
  folded: string,
  isSound: (word: string) => boolean = (word) => isKnown(names, word),
): string =>
  folded
    .split(' ')
    .map((word) => (isSound(bare(word)) ? word : (correctWord(names, bare(word)) ?? word)))
    .join(' ');

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
