import { expect, test } from 'vitest';
import { findLoosePart } from '../../../../src/schema/characters/composed-letters.ts';
import { findMixedWords } from '../../../../src/schema/characters/mixed-scripts.ts';
import { honestTexts } from './honest-texts.ts';

test.each(honestTexts)('honest text has no mixed words, and no letters in parts: %s', (_, text) => {
  expect(findMixedWords(text)).toEqual([]);
  expect(findLoosePart(text)).toBe(-1);
});

test.each([
  ['a p\u0430ge', 'p\u0430ge', 3, '\u0430', 'Cyrillic'],
  ['\u0410dmin', '\u0410dmin', 0, '\u0410', 'Cyrillic'],
  ['is_\u0430dmin(x)', '\u0430dmin', 3, '\u0430', 'Cyrillic'],
  ['get\u0410dmin', '\u0410dmin', 3, '\u0410', 'Cyrillic'],
  ['paypa\u04cf', 'paypa\u04cf', 5, '\u04cf', 'Cyrillic'],
  ['g\u03bf\u03bfgle', 'g\u03bf\u03bfgle', 1, '\u03bf', 'Greek'],
  ['\u0391pple', '\u0391pple', 0, '\u0391', 'Greek'],
  ['\u03c1assword', '\u03c1assword', 0, '\u03c1', 'Greek'],
  ['HTTP\u03a4', 'HTTP\u03a4', 4, '\u03a4', 'Greek'],
  ['h\u0585st', 'h\u0585st', 1, '\u0585', 'Armenian'],
  ['\u13aboot', '\u13aboot', 0, '\u13ab', 'Cherokee'],
  ['cafe\u0301\u0430', 'cafe\u0301\u0430', 5, '\u0430', 'Cyrillic'],
])('%j mixes scripts', (text, word, offset, letter, script) => {
  expect(findMixedWords(text)).toEqual([{ word, offset, letter, script }]);
});

test('every mixed word is found', () => {
  expect(findMixedWords('p\u0430ge and p\u0430ge').map(({ offset }) => offset)).toEqual([1, 10]);
});

test.each([
  ['an accent', 'x cafe\u0301', 5],
  ['two marks', 'o\u0302\u0301', 0],
  ['a voiced sign of Japanese', 'カ\u3099', 0],
  ['parts of a Korean syllable', '\u1112\u1161\u11ab', 0],
])('%s that has a sign of its own is found', (_, text, offset) => {
  expect(findLoosePart(text)).toBe(offset);
});

test.each([
  ['a mark without one', 'x\u0304 and q\u0301'],
  ['letters of Hindi that the normal form takes apart', '\u0958\u095b'],
  ['points of Hebrew in the order of typing', 'ש\u05bc\u05c1'],
])('%s is none', (_, text) => {
  expect(findLoosePart(text)).toBe(-1);
});
