import { describe, expect, test } from 'vitest';
import {
  issuesInWords,
  issuesToGithub,
  issuesToJson,
  issuesToText,
} from '../../../../src/emit/reports/issue-report.ts';
import type { Issue } from '../../../../src/schema/issue.ts';

const issue: Issue = {
  rule: 'field',
  severity: 'error',
  file: 'glossary/cache.json',
  line: 2,
  column: 12,
  pointer: '/severity',
  message: 'Unexpected "hgih", expected "high".',
  hint: 'Did you mean "high"?',
};
const textOf = (): string => '{\n  "level": "hgih"\n}';

describe('as text', () => {
  test('an issue has place, rule, message, code frame and hint', () => {
    expect(issuesToText([issue], { root: 'content/', textOf })).toBe(
      [
        'content/glossary/cache.json:2:12  error  field',
        '  Unexpected "hgih", expected "high".',
        '  2 |   "level": "hgih"',
        '                 ^',
        '  Hint: Did you mean "high"?',
        '',
      ].join('\n'),
    );
  });

  test('a long line is cut around the fault, and the mark still points at it', () => {
    const long = `${'a'.repeat(500)}X${'b'.repeat(500)}`;
    const [, , frame = '', mark = ''] = issuesToText([{ ...issue, line: 1, column: 501 }], {
      root: '',
      textOf: () => long,
    }).split('\n');
    expect(frame.length).toBeLessThan(130);
    expect(frame.charAt(mark.indexOf('^'))).toBe('X');
  });

  test('a file that cannot be read has no code frame', () => {
    expect(issuesToText([issue], { root: '', textOf: () => undefined }).split('\n')).toHaveLength(4);
  });
});

test('as JSON it is the list of issues', () => {
  expect(JSON.parse(issuesToJson([issue]))).toEqual([issue]);
});

test('for GitHub it is one command a line, with what would end it escaped', () => {
  const hostile = { ...issue, file: 'glossary/a,b:c.json', message: '100 %\n::error::x' };
  expect(issuesToGithub([hostile], { root: '' })).toBe(
    '::error file=glossary/a%2Cb%3Ac.json,line=2,col=12,title=field::100 %25<U+000A>::error::x Did you mean "high"?',
  );
});

test.each([
  [[], 'no issues'],
  [[issue], '1 error'],
  [[issue, issue, { ...issue, severity: 'warning' } as const], '2 errors, 1 warning'],
  [[{ ...issue, severity: 'notice' } as const], '1 notice'],
])('%#: issues are counted in words', (issues, words) => {
  expect(issuesInWords(issues)).toBe(words);
});

test('of a text inside a field its own line is shown, not the escaped one of the file', () => {
  const inside = { ...issue, excerpt: { line: 3, column: 7, text: 'B --> [C' } };
  expect(issuesToText([inside], { root: '', textOf: () => 'never shown' })).toContain('  3 | B --> [C\n            ^');
});

describe('of content that would paint the terminal', () => {
  const esc = '\u001b[31m';
  const hostile: Issue = {
    ...issue,
    file: `glossary/${esc}\nx.json`,
    line: 1,
    column: 7,
    message: `Unexpected "${esc}\u202e".`,
    hint: 'Remove it\u009b.',
  };

  test('every control and bidi character is shown as its code point, and the mark still points at the fault', () => {
    const text = issuesToText([hostile], { root: '', textOf: () => 'a\tb\u001b\u202eXc\r\n' });
    expect(text.split('\n')).toEqual([
      'glossary/<U+001B>[31m<U+000A>x.json:1:7  error  field',
      '  Unexpected "<U+001B>[31m<U+202E>".',
      '  1 | a b<U+001B><U+202E>Xc',
      `      ${' '.repeat('a b<U+001B><U+202E>X'.length)}^`,
      '  Hint: Remove it<U+009B>.',
      '',
    ]);
  });

  test('JSON has them as escapes, and says the same', () => {
    const json = issuesToJson([hostile]);
    expect(json).toMatch(/^[\n\u0020-\u007e]*$/);
    expect(JSON.parse(json)).toEqual([hostile]);
  });

  test('no line of it begins a command of GitHub', () => {
    expect(issuesToGithub([{ ...hostile, message: 'a\r\n::error::b' }], { root: '' }).split('\n')).toHaveLength(1);
  });
});
