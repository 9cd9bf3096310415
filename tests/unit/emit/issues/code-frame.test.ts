import { describe, expect, test } from 'vitest';
import { codeFrame } from '../../../../src/emit/issues/code-frame.ts';
import { plain } from '../../../../src/emit/issues/palette.ts';
import { spanAt } from '../../../../src/emit/issues/span.ts';

const frame = (text: string, line: number, column: number, room = 80): readonly string[] =>
  codeFrame(text.split('\n'), { line, column }, { palette: plain, room });

/** The line with the fault, and the one below it that marks it. */
const marked = (text: string, column: number, room?: number): readonly string[] => {
  const [line = '', mark = ''] = frame(text, 1, column, room).map((row) => row.slice('  > 1 | '.length));
  return [line, mark];
};

test('a line stands between its neighbours; empty ones are left out', () => {
  expect(frame('one\ntwo\nthree', 2, 1)).toEqual(['    1 | one', '  > 2 | two', '      | ^^^', '    3 | three']);
  expect(frame('\ntwo\n  ', 2, 1)).toEqual(['  > 2 | two', '      | ^^^']);
});

test('numbers of unequal length stand below each other', () => {
  const lines = Array.from({ length: 10 }, (_, index) => `line ${index + 1}`).join('\n');
  expect(frame(lines, 9, 1).map((row) => row.slice(0, 8))).toEqual(['     8 |', '  >  9 |', '       |', '    10 |']);
});

test('an empty line, and one that is not there, have no frame', () => {
  expect([frame('one\n\nthree', 2, 1), frame('one', 7, 1)]).toEqual([[], []]);
});

describe('the mark stands below the fault', () => {
  test.each([
    ['a tab', '\t"a": 1', 2, ['  "a": 1', '  ^^^']],
    ['Chinese', '缓存 = lo', 6, ['缓存 = lo', '       ^^']],
    ['a Chinese fault', 'x = "缓存"', 5, ['x = "缓存"', '    ^^^^^^']],
    ['a family in one emoji', '👨‍👩‍👧 lo', 10, ['👨‍👩‍👧 lo', '   ^^']],
    ['a loose accent', 'cafe\u0301 lo', 7, ['cafe\u0301 lo', '     ^^']],
    ['a control character', 'a\u001b lo', 4, ['a<U+001B> lo', '          ^^']],
    ['the end of a line', 'abc', 4, ['abc', '   ^']],
    ['a column beyond the end', 'abc', 90, ['abc', '   ^']],
  ])('after %s', (_, line, column, expected) => {
    expect(marked(line, column)).toEqual(expected);
  });
});

describe('a long line', () => {
  const long = `${'a '.repeat(300)}FAULT ${'b '.repeat(300)}`;

  test('is cut around the fault, on both sides', () => {
    const [line = '', mark = ''] = marked(long, 601, 60);
    expect(line).toMatch(/^….*FAULT.*…$/);
    expect(line.length).toBe(62);
    expect(line.slice(mark.indexOf('^'), mark.lastIndexOf('^') + 1)).toBe('FAULT');
  });

  test('is cut at one side where the fault is near the other', () => {
    expect(marked(long, 1, 60)[0]).toMatch(/^a a.*…$/);
    expect(marked(long, long.length - 1, 60)[0]).toMatch(/^….*b b $|^….*b b$/);
  });
});

test.each([
  ['"severity": "hgih",', 13, '"hgih"'],
  ['"a \\" b": 1', 1, '"a \\" b"'],
  ['"unfinished', 1, '"'],
  ['See [[cahce]].', 5, '[[cahce]]'],
  ['See [it](/glossary/dsik).', 5, '[it](/glossary/dsik)'],
  [':::waring[Title]', 1, ':::waring'],
  ['  - to: guides/cachin', 9, 'guides/cachin'],
  ['Ende über.', 6, 'über'],
  ['{', 1, '{'],
])('%s, at %i, is faulty over %s', (line, column, expected) => {
  expect(line.slice(column - 1, column - 1 + spanAt(line, column))).toBe(expected);
});
