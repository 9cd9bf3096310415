import { expect, test } from 'vitest';
import { countLines, countWords } from '../../../src/schema/word-count.ts';

test.each([
  ['', 0],
  [' \n\t ', 0],
  ['one', 1],
  ['  two  words\n', 2],
  ['a `code` span, too', 4],
  ['non\u00A0breaking', 2],
  ['名前は猫。', 4],
  ['async関数', 3],
  ['한국어 단어', 2],
])('%j has %i words', (text, words) => {
  expect(countWords(text)).toBe(words);
});

test('empty lines do not count', () => {
  expect(countLines('a\n\n  \n b\n')).toBe(2);
});
