import { expect, test } from 'vitest';
import { codePointName, toVisible, toVisibleJson } from '../../../src/schema/visible-text.ts';

test.each([
  ['a control character', '\u001b[2J', '<U+001B>[2J'],
  ['a control character of the second row', '\u009b2J', '<U+009B>2J'],
  ['a line feed and a tab', 'a\n\tb', 'a<U+000A><U+0009>b'],
  ['what turns the direction', 'a\u202eb\u2066c', 'a<U+202E>b<U+2066>c'],
  ['what nobody sees', 'a\u200bb\ufeffc', 'a<U+200B>b<U+FEFF>c'],
  ['half of a surrogate pair', 'a\ud800b', 'a<U+D800>b'],
  ['a character beyond the first plane', '\u{e0041}', '<U+E0041>'],
])('shows %s', (_, text, shown) => {
  expect(toVisible(text)).toBe(shown);
});

test.each(['plain text', 'é', '日本語', '👩‍💻', 'می‌خواهم', 'שלום', '<b>'])('leaves %s as it is', (text) => {
  expect(toVisible(text)).toBe(text);
});

test('names a code point', () => {
  expect(['\t', 'A', '😀'].map(codePointName)).toEqual(['U+0009', 'U+0041', 'U+1F600']);
});

test('JSON with escapes says what it said', () => {
  const value = { a: 'x\u009b\u202e\u{e0041}\ud800', b: ['\u001b', 'é'] };
  const json = toVisibleJson(JSON.stringify(value, null, 2));
  expect(json).toContain(String.raw`x\u009b\u202e\udb40\udc41\ud800`);
  expect(JSON.parse(json)).toEqual(value);
});
