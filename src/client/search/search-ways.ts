/**
 * Ways out for one who found nothing: names that look alike, terms that others want too, pages that most lead to.
 */
import { isAnswer } from './search-match.ts';
import { fold, nameWords, squash } from './search-fold.ts';
import type { Names, Page, Wanted } from './search-names.ts';
import { nearestPages } from './search-spelling.ts';

export interface Ways {
  readonly nearest: readonly Page[];
  /** Pages to which most others lead. */
  readonly popular: readonly Page[];
}

const most = 5;

/** Terms that nobody has written yet, and that answer the question. */
export const findWanted = ({ wanted }: Names, folded: string, words: readonly string[]): readonly Wanted[] => {
  if (folded === '') return [];
  const matches = wanted.filter(({ slug }) => {
    const own = fold(slug);
    if (squash(own) === squash(folded)) return true;
    const list = nameWords(own);
    return words.length > 0 && words.every((asked) => list.some((word) => isAnswer(word, asked)));
  });
  return matches.slice(0, most);
};

export const findWays = (names: Names, folded: string): Ways => ({
  nearest: nearestPages(names, folded, most),
  popular: names.pages
    .filter(({ links }) => links > 0)
    .sort((one, other) => other.links - one.links || one.index - other.index)
    .slice(0, most),
});
