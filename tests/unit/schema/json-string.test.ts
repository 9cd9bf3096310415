import { expect, test } from 'vitest';
import { positionAt } from '../../../src/schema/issue.ts';
import { offsetInJsonString } from '../../../src/schema/json-string.ts';

/** Puts a text into a file as JSON and asks for the character found at a place of the text. */
const found = (text: string, line: number, column: number): string => {
  const json = JSON.stringify({ source: text });
  return json.slice(offsetInJsonString(json, json.indexOf(':') + 1, { line, column }));
};

test.each([
  ['the first line', 'ab\ncd', 1, 2, 'b\\ncd"}'],
  ['a later line', 'ab\ncd', 2, 2, 'd"}'],
  ['past quotes and backslashes', 'a["b\\c"] x', 1, 8, '] x"}'],
  ['past a tab and a character written as \\u', 'a\t\u0001b', 1, 4, 'b"}'],
  ['past the end of a line: its end', 'ab\ncd', 1, 9, '\\ncd"}'],
  ['past the end of the text: the closing quote', 'ab\ncd', 7, 1, '"}'],
])('finds %s', (_, text, line, column, rest) => {
  expect(found(text, line, column)).toBe(rest);
});

test('the place in the file is the place of the raw character', () => {
  const json = '{\n  "source": "a \\"x\\"\\nb --> [C"\n}';
  const offset = offsetInJsonString(json, json.indexOf('"a'), { line: 2, column: 7 });
  expect(positionAt(json, offset)).toEqual({ line: 2, column: 29 });
});
