/**
 * Finds pages by their names. A name that equals the question always comes first; then names that begin with it; then
 * names that have all of its words.
 */
import { squash } from './search-fold.ts';
import type { Name, Names, Page } from './search-names.ts';

export interface Match {
  readonly page: Page;
  /** The name that answers. */
  readonly name: Name;
  /** 0: equal; 1: equal but for spaces; 2: begins with the question; 3: has all its words. */
  readonly tier: number;
}

/** Endings with which the languages of the interface inflect. */
const ending = /^(?:e?s|e?d|e?n|e?r|ing|em?)$/;

/** Whether a word of a name answers one of the question: it begins with it, or the question's has an ending more. */
export const isAnswer = (word: string, asked: string): boolean =>
  word.startsWith(asked) || (word.length >= 4 && asked.startsWith(word) && ending.test(asked.slice(word.length)));

const tierOf = (name: Name, folded: string, squashed: string, words: readonly string[]): number | undefined => {
  if (name.folded === folded) return 0;
  if (squashed.length > 2 && name.squashed === squashed) return 1;
  if (folded.length > 1 && name.folded.startsWith(folded)) return 2;
  const hasAll =
    words.length > 0 && words.every((asked) => asked.length > 1 && name.words.some((word) => isAnswer(word, asked)));
  return hasAll ? 3 : undefined;
};

/** Whether the question ends where a word of the name does. */
const endsWord = ({ folded: text }: Name, folded: string): boolean => !/^[\p{L}\p{N}]/u.test(text.slice(folded.length));

const compare = (one: Match, other: Match, question: string, folded: string): number => {
  const keys = ({ page, name, tier }: Match): readonly number[] => [
    tier,
    tier === 2 && !endsWord(name, folded) ? 1 : 0,
    tier < 2 ? name.rank : Math.min(name.rank, 1),
    tier === 0 && name.text !== question ? 1 : 0,
    tier < 2 ? -page.links : name.folded.length,
    -page.links,
    page.index,
  ];
  const [mine, theirs] = [keys(one), keys(other)];
  const place = mine.findIndex((key, index) => key !== theirs[index]);
  return place < 0 ? 0 : (mine[place] ?? 0) - (theirs[place] ?? 0);
};

/** Pages with a name that answers, the best first, each with its best name. `words` are those that count. */
export const matchNames = (
  { names }: Names,
  question: string,
  folded: string,
  words: readonly string[],
): readonly Match[] => {
  if (folded === '') return [];
  const squashed = squash(folded);
  const best = new Map<Page, Match>();
  for (const name of names) {
    const tier = tierOf(name, folded, squashed, words);
    if (tier === undefined) continue;
    const match: Match = { page: name.page, name, tier };
    const known = best.get(name.page);
    if (!known || compare(match, known, question, folded) < 0) best.set(name.page, match);
  }
  return [...best.values()].sort((one, other) => compare(one, other, question, folded));
};
