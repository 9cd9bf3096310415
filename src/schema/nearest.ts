/**
 * Finds what an author probably meant: the candidate with the smallest edit distance.
 */
import { editDistance } from './edit-distance.ts';

/** The candidate nearest to `word`, or undefined when none is near: more than a third of its letters differ. */
export const nearest = (word: string, candidates: Iterable<string>): string | undefined => {
  let best: string | undefined;
  let bestDistance = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= bestDistance) continue;
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
};

/** The first few of a list, in words that fit on a line: "a, b, c and 12 more". */
export const listSome = (words: readonly string[], most = 8): string =>
  words.length <= most ? words.join(', ') : `${words.slice(0, most).join(', ')} and ${words.length - most} more`;
