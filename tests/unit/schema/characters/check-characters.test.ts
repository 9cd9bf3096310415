import { describe, expect, test } from 'vitest';
import { compileContent, guideFile } from '../../../content.ts';

const told = (fields: object) =>
  compileContent({ terms: { cache: { ...fields } } }).issues.filter(({ file }) => file === 'glossary/cache.json');

const hidden = { rule: 'hidden-character' };

describe('a term', () => {
  test.each([
    ['bad_code', 'x\u200by', 'error'],
    ['good_code', 'x\u200by', 'error'],
    ['long', 'x\u200by', 'warning'],
    ['long', 'x\u202ey', 'error'],
    ['long', 'x\u0007y', 'error'],
  ])('%s with %j has an issue: %s', (field, text, severity) => {
    expect(told({ code_language: 'text', [field]: text })).toMatchObject([
      { ...hidden, severity, pointer: `/${field}`, excerpt: { line: 1, column: 2, text } },
    ]);
  });

  test('the place is that of the character in the file, behind escapes', () => {
    const [issue] = told({ long: 'A "quoted"\nline \u200bhere' });
    // JSON.stringify writes the character itself.
    expect(issue).toMatchObject({ ...hidden, column: '  "long": "A \\"quoted\\"\\nline '.length + 1 });
    expect(issue).toMatchObject({ excerpt: { line: 2, column: 6 } });
  });

  test('deep fields, lists and addresses are looked at', () => {
    const issues = told({
      refs: ['https://example.org/\u200b'],
      common_mistakes: ['a', 'b\u200b'],
      detection: { tools: [{ name: 'x', url: 'https://example.org/\u202e', rules: ['r\u200b'] }] },
      code_verify: { rule: 'E1\u200b' },
    });
    expect(issues.map(({ pointer, severity }) => [pointer, severity])).toEqual([
      ['/refs/0', 'error'],
      ['/common_mistakes/1', 'warning'],
      ['/detection/tools/0/url', 'error'],
      ['/detection/tools/0/rules/0', 'error'],
      ['/code_verify/rule', 'error'],
    ]);
  });

  test('labels of a diagram may have what Persian needs, and nothing else', () => {
    const diagram = (label: string) => ({
      diagram: { type: 'mermaid', source: `flowchart LR\n  A[${label}]`, alt: 'A.' },
    });
    expect(told(diagram('می\u200cخواهم'))).toEqual([]);
    expect(told(diagram('a\u200bb'))).toMatchObject([{ ...hidden, severity: 'error', pointer: '/diagram/source' }]);
  });

  test('many of a kind are told once, with their number', () => {
    const issues = told({ long: 'a\u200b'.repeat(300) });
    expect(issues).toHaveLength(1);
    expect(issues[0]?.message).toContain('there are 300 like it');
  });

  test('half of a surrogate pair is told at its place', () => {
    const [issue] = told({ long: 'ab\ncd\ud800' });
    expect(issue).toMatchObject({ rule: 'field', severity: 'error', excerpt: { line: 2, column: 3 } });
  });
});

test('site.json is looked at, too', () => {
  const { issues } = compileContent({ site: { description: 'x\u202e' }, terms: { cache: {} } });
  expect(issues).toMatchObject([{ ...hidden, file: 'site.json', pointer: '/description' }]);
});

describe('a guide', () => {
  const guide = (body: string, frontMatter = '', name = 'reading.md') =>
    compileContent({ terms: { cache: {} }, guides: [guideFile(name, body, frontMatter)] }).issues.map(
      ({ rule, severity, line, column }) => [rule, severity, line, column],
    );

  test.each([
    ['prose', 'Some te\u200bxt.', [['hidden-character', 'warning', 8, 8]]],
    ['a fence', '```js\na\u200b();\n```', [['hidden-character', 'error', 9, 2]]],
    ['a fence in a list', '- a\n\n  ```js\n  a\u200b();\n  ```', [['hidden-character', 'error', 11, 4]]],
    ['words between backticks', 'The `a\u200bb` c.', [['hidden-character', 'error', 8, 7]]],
    ['Persian between backticks', 'می\u200cخواهم `می\u200cخواهم`', [['hidden-character', 'error', 8, 13]]],
    [
      'a diagram',
      '```mermaid\nflowchart LR\n  A[می\u200cخواهم] --> B\u200b\n```',
      [['hidden-character', 'error', 10, 20]],
    ],
    ['a mixed word', 'A p\u0430ge.', [['mixed-script', 'warning', 8, 4]]],
    ['a letter in parts', 'A cafe\u0301.', [['normal-form', 'warning', 8, 6]]],
  ])('has its issue in %s', (_, body, expected) => {
    expect(guide(body)).toEqual(expected);
  });

  test('front matter is looked at, and so are its escapes', () => {
    expect(guide('Text.', 'tags: ["a\u200bb"]\n')).toEqual([['hidden-character', 'warning', 6, 10]]);
    expect(guide('Text.', 'tags: ["a\\u202eb"]\n')).toEqual([['hidden-character', 'error', 6, 8]]);
  });

  test('what MDX runs is code', () => {
    expect(guide('export const a = "\u2066";\n\nText.', '', 'reading.mdx')).toEqual([
      ['hidden-character', 'error', 8, 19],
    ]);
  });
});
