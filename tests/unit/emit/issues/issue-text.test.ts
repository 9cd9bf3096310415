import { describe, expect, test } from 'vitest';
import { closingLines, issuesInWords, issuesToText } from '../../../../src/emit/issues/issue-text.ts';
import type { Issue } from '../../../../src/schema/issue.ts';
import { sampleIssue as issue, sampleText } from '../../../sample-issue.ts';

const textOf = (): string => sampleText;

describe('as text', () => {
  test('an issue has place, rule, message, code frame and hint', () => {
    expect(issuesToText([issue], { root: 'content/', textOf })).toBe(
      [
        'content/glossary/cache.json:2:12  error  field',
        '  Unexpected "hgih", expected "high".',
        '    1 | {',
        '  > 2 |   "level": "hgih"',
        '      |            ^^^^^^',
        '    3 | }',
        '  Hint: Did you mean "high"?',
        '',
      ].join('\n'),
    );
  });

  test('a file that cannot be read has no code frame', () => {
    expect(issuesToText([issue], { root: '', textOf: () => undefined }).split('\n')).toHaveLength(4);
  });
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
  expect(issuesToText([inside], { root: '', textOf: () => 'never shown' })).toContain(
    '  > 3 | B --> [C\n      |       ^\n',
  );
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
      '  > 1 | a  b<U+001B><U+202E>Xc',
      `      | ${' '.repeat('a  b<U+001B><U+202E>X'.length)}^`,
      '  Hint: Remove it<U+009B>.',
      '',
    ]);
  });
});

test('the report ends with a sentence and with the way to more', () => {
  expect(closingLines([])).toBe('No issues.');
  expect(closingLines([issue, { ...issue, file: 'site.json', severity: 'warning' }])).toBe(
    '1 error, 1 warning in 2 files.\nWhat a rule means and how to mend it: npm run check -- --explain field',
  );
});

test('on a terminal, messages and hints are wrapped to its width', () => {
  const long = { ...issue, message: 'word '.repeat(40).trim(), hint: 'tip '.repeat(40).trim() };
  const lines = issuesToText([long], { root: '', textOf, width: 60 }).split('\n');
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(60);
  expect(lines.filter((line) => line.startsWith('        tip'))).not.toEqual([]);
});
