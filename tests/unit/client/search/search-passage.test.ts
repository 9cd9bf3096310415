import { expect, test } from 'vitest';
import { findPassage } from '../../../../src/client/search/search-passage.ts';

const words = Array.from({ length: 100 }, (_, index) => `w${index}`);
const names = [
  ['explanation', 'Explanation'],
  ['why', 'Why it matters'],
] as const;
const text = { short: '', words, parts: [[10, 0] as const, [50, 1] as const, [90, 'steps', 'First steps'] as const] };

test('stands where most of the words are together, in its part', () => {
  const passage = findPassage(text, names, [
    { weight: 1, places: [2, 15, 60] },
    { weight: 1, places: [40, 62] },
  ]);
  expect(passage?.part).toEqual(['why', 'Why it matters']);
  expect(passage?.words[0]?.text).toBe('w56');
  expect(passage?.words.filter(({ isMarked }) => isMarked).map(({ text: word }) => word)).toEqual(['w60', 'w62']);
  expect(passage?.isCut).toEqual([true, true]);
});

test('does not leave its part', () => {
  const passage = findPassage(text, names, [{ weight: 1, places: [50, 89] }]);
  expect(passage?.words[0]?.text).toBe('w50');
  expect(passage?.isCut[0]).toBe(false);
  expect(findPassage(text, names, [{ weight: 1, places: [91] }])?.part).toEqual(['steps', 'First steps']);
  expect(findPassage(text, names, [{ weight: 1, places: [89] }])?.words.at(-1)?.text).toBe('w89');
});

test('is none where only the names of the page answer', () => {
  expect(findPassage(text, names, [{ weight: 1, places: [3] }])).toBeUndefined();
  expect(findPassage({ ...text, parts: [] }, names, [{ weight: 1, places: [3] }])).toBeUndefined();
});
