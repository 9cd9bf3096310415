/**
 * Puts pages in order: by their names first, then by how much of what was asked their names and text have, rare words
 * counting more.
 */
import type { Match } from './search-match.ts';
import { isAnswer } from './search-match.ts';
import type { Names, Page } from './search-names.ts';
import type { Found } from './search-text.ts';
import type { Asked } from './search-passage.ts';

export interface Ranked {
  readonly page: Page;
  /** How its name answers, if it does. */
  readonly match?: Match;
  readonly asked: readonly Asked[];
}

/** A word of the question with the pages that have it. */
interface Sought {
  readonly weight: number;
  readonly inNames: ReadonlyMap<Page, number>;
  readonly inText: ReadonlyMap<number, Found>;
}

/** A page that has less than this part of what the best page has is no answer. */
const enough = 0.5;
/** What a word in a title, another name or a topic adds to its weight in the text. */
const nameBonus = 0.8;

/** How much of its weight a word keeps that only begins alike: "concurrent" and "concurrency". */
const alikeWeight = 0.5;

/** Whether two long words begin alike and end otherwise, as words of one stem do. */
const isAlike = (word: string, asked: string): boolean => {
  const shared = Math.min(word.length, asked.length) - 3;
  return shared >= 5 && word.slice(0, shared) === asked.slice(0, shared) && Math.abs(word.length - asked.length) <= 4;
};

const pagesNamed = ({ words }: Names, asked: string): ReadonlyMap<Page, number> => {
  const found = new Map<Page, number>();
  for (const [word, pages] of words) {
    const share = isAnswer(word, asked) ? 1 : isAlike(word, asked) ? alikeWeight : 0;
    if (share === 0) continue;
    for (const [page, weight] of pages) found.set(page, Math.max(found.get(page) ?? 0, weight * share));
  }
  return found;
};

const toSought = (names: Names, word: string, text: ReadonlyMap<number, Found> | undefined): Sought => {
  const inNames = pagesNamed(names, word);
  const inText = text ?? new Map<number, Found>();
  const pages = new Set([...inText.keys(), ...[...inNames.keys()].map(({ index }) => index)]).size;
  // Inverse document frequency, as in BM25.
  const weight = Math.log(1 + (names.pages.length - pages + 0.5) / (pages + 0.5));
  return { weight, inNames, inText };
};

const toScore = (sought: readonly Sought[], page: Page): readonly [coverage: number, score: number] => {
  let [covered, all, score] = [0, 0, 0];
  for (const { weight, inNames, inText } of sought) {
    const inName = inNames.get(page);
    const found = inText.get(page.index);
    all += weight;
    if (inName !== undefined || found) covered += weight;
    score += (found?.score ?? 0) + weight * nameBonus * (inName ?? 0);
  }
  const coverage = all === 0 ? 0 : covered / all;
  return [coverage, coverage ** 2 * score];
};

const places = (sought: readonly Sought[], { index }: Page): readonly Asked[] =>
  sought.map(({ weight, inText }) => ({ weight, places: inText.get(index)?.places ?? [] }));

/** All pages that answer, the best first. `texts` holds what the text has of each word, in the order of `words`. */
export const rankPages = (
  names: Names,
  matches: readonly Match[],
  words: readonly string[],
  texts: readonly (ReadonlyMap<number, Found> | undefined)[],
): readonly Ranked[] => {
  const sought = words.map((word, index) => toSought(names, word, texts[index]));
  const named = new Set(matches.map(({ page }) => page));
  const candidates = new Set<Page>();
  for (const { inNames, inText } of sought) {
    for (const page of inNames.keys()) candidates.add(page);
    for (const index of inText.keys()) if (names.pages[index]) candidates.add(names.pages[index]);
  }
  const scored = [...candidates].map((page) => ({ page, score: toScore(sought, page) }));
  const most = scored.reduce((best, { score: [coverage] }) => Math.max(best, coverage), 0);
  const rest = scored
    .filter(({ page, score: [coverage] }) => !named.has(page) && coverage >= most * enough)
    .sort(({ page: one, score: [, a] }, { page: other, score: [, b] }) => b - a || one.index - other.index);
  return [
    ...matches.map((match) => ({ page: match.page, match, asked: places(sought, match.page) })),
    ...rest.map(({ page }) => ({ page, asked: places(sought, page) })),
  ];
};
