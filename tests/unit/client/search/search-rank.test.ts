import { expect, test } from 'vitest';
import { countFilters, passes } from '../../../../src/client/search/search-filter-counts.ts';
import { rankPages } from '../../../../src/client/search/search-rank.ts';
import type { Found } from '../../../../src/client/search/search-text.ts';
import { guideFile } from '../../../content.ts';
import { namesOf } from '../names.ts';

const names = namesOf(
  {
    a: { difficulty: 'beginner' },
    b: { severity: 'high', aliases: ['fast'] },
    c: { severity: 'high', difficulty: 'beginner' },
  },
  [guideFile('g.md', '')],
);

/** What a text has of a word: page → score. */
const found = (scores: Readonly<Record<number, number>>): ReadonlyMap<number, Found> =>
  new Map(Object.entries(scores).map(([page, score]) => [Number(page), { score, places: [page === '0' ? 3 : 5] }]));

const rank = (words: readonly string[], ...texts: readonly (ReadonlyMap<number, Found> | undefined)[]) =>
  rankPages(names, [], words, texts).map(({ page }) => page.title);

test('a page that has all words comes before one that has one of them often', () => {
  expect(rank(['copy', 'near'], found({ 0: 5, 1: 1 }), found({ 1: 1, 2: 1 }))[0]).toBe('B');
});

test('a page that has less than half of what the best has is no answer', () => {
  expect(rank(['copy', 'near', 'kept'], found({ 0: 1, 1: 1 }), found({ 1: 1 }), found({ 1: 1 }))).toEqual(['B']);
});

test('a word that a name has counts more', () => {
  expect(rank(['fast'], found({ 0: 1, 1: 1, 2: 1 }))[0]).toBe('B');
});

test('a word that nothing has takes nothing away', () => {
  expect(rank(['copy', 'qqqq'], found({ 0: 1 }), undefined)).toEqual(['A']);
});

test('a page is told with the places of the words, by word', () => {
  expect(
    rankPages(names, [], ['copy', 'near'], [found({ 0: 1 }), undefined])[0]?.asked.map(({ places }) => places),
  ).toEqual([[3], []]);
});

test('filters count what each value would leave, the filter itself left out', () => {
  const filters = { severity: 'high' };
  expect(names.pages.filter((page) => passes(page, filters)).map(({ title }) => title)).toEqual(['B', 'C']);
  const counts = countFilters(names.pages, filters);
  expect(Object.fromEntries(counts.severity)).toEqual({ low: 1, high: 2 });
  expect(Object.fromEntries(counts.difficulty)).toEqual({ beginner: 1 });
  expect(Object.fromEntries(counts.kind)).toEqual({ term: 2 });
});
