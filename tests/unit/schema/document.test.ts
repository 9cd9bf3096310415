import { describe, expect, test } from 'vitest';
import { parseJson } from '../../../src/schema/document.ts';
import { limits } from '../../../src/schema/limits.ts';
import { parseFrontMatter, splitFrontMatter } from '../../../src/schema/front-matter.ts';

const json = (text: string) => parseJson({ path: 'glossary/cache.json', text });
const guide = (text: string) => parseFrontMatter({ path: 'guides/caching.md', text });

describe('a JSON file', () => {
  const text = '{\n  "term": "Cache",\n  "related": [\n    "disk"\n  ]\n}';

  test.each([
    ['a value', ['term'], undefined, { line: 2, column: 11 }],
    ['a key', ['term'], 'key', { line: 2, column: 3 }],
    ['an entry of a list', ['related', 0], undefined, { line: 4, column: 5 }],
    ['the nearest parent of what is not there', ['related', 7], undefined, { line: 3, column: 14 }],
    ['the root of what is nowhere', ['alias'], undefined, { line: 1, column: 1 }],
  ] as const)('locates %s', (_, path, part, position) => {
    expect(json(text).document?.locate(path, part)).toEqual(position);
  });

  test.each([
    ['a missing comma', '{\n  "a": 1\n  "b": 2\n}', 3, 3, 'expected ","'],
    ['a comma too many', '{\n  "a": 1,\n}', 2, 9, 'Unexpected "," before "}"'],
    ['a comma too many in a list', '{ "a": [1,] }', 1, 10, 'Unexpected "," before "]"'],
    ['a comment', '{\n  // no\n  "a": 1\n}', 2, 3, 'Unexpected comment'],
    ['an open text', '{\n  "a": "b\n}', 2, 8, 'expected a closing "'],
    ['a wrong escape', '{ "a": "\\d" }', 1, 9, 'Unexpected \\d'],
    ['single quotes', "{ 'a': 1 }", 1, 3, 'expected'],
    ['an end too early', '{ "a": 1', 1, 8, 'expected "}"'],
    ['a second object', '{}\n{}', 2, 1, 'after the end'],
    ['a space that is none', '{\n  "a":\u00a01 }', 2, 7, 'U+00A0 NO-BREAK SPACE'],
    ['what nobody sees', '{ "a": 1\u200b }', 1, 9, 'U+200B ZERO WIDTH SPACE'],
    ['nothing at all', ' \n', 1, 1, 'empty file'],
  ])('tells of %s where it is', (_, broken, line, column, words) => {
    const { document, issues } = json(broken);
    expect(document).toBeUndefined();
    expect(issues).toMatchObject([
      { rule: 'json-syntax', severity: 'error', file: 'glossary/cache.json', line, column },
    ]);
    expect(issues[0]?.message).toContain(words);
    expect(issues[0]?.hint).toBeTruthy();
  });
});

describe('front matter', () => {
  test('ends at the line of three dashes', () => {
    expect(splitFrontMatter('---\ntitle: A\n---\n\nBody --- here.\n')).toEqual({
      yaml: 'title: A',
      body: '\nBody --- here.\n',
      linesBefore: 3,
    });
  });

  test('is absent from a file that begins with text', () => {
    expect(splitFrontMatter('Text\n---\na: 1\n---\n')).toMatchObject({ yaml: undefined, linesBefore: 0 });
  });

  test('may be empty', () => {
    expect(splitFrontMatter('---\n---\nBody')).toMatchObject({ body: 'Body', linesBefore: 2 });
  });

  test('keeps dates as text', () => {
    expect(guide('---\ncreated: 2026-01-05\n---\n').document?.value).toEqual({ created: '2026-01-05' });
  });

  test.each([
    ['a value', ['title'], undefined, { line: 2, column: 8 }],
    ['a key', ['title'], 'key', { line: 2, column: 1 }],
    ['an entry of a list', ['terms', 1], undefined, { line: 5, column: 5 }],
    ['a field of an entry', ['see_also', 0, 'to'], undefined, { line: 7, column: 9 }],
  ] as const)('locates %s', (_, path, part, position) => {
    const { document } = guide('---\ntitle: Caching\nterms:\n  - cache\n  - disk\nsee_also:\n  - to: disk\n---\n');
    expect(document?.locate(path, part)).toEqual(position);
  });

  test.each([
    ['an alias', 'tags: [a]\nrefs: *x', 3, 7, 'Unexpected "*"'],
    ['a value with a name, and its repetition', 'tags: &x [a]\nterms: *x', 2, 10, 'Unexpected "&x"'],
    ['a tag', 'title: !!js/function x', 2, 22, 'Unexpected tag'],
    ['more than a guide needs', `title: ${'x'.repeat(limits.frontMatter)}`, 1, 1, '20,007 characters of front matter'],
    ['a second document', 'title: A\n...\ntitle: B', 4, 1, 'multiple documents'],
  ])('refuses %s', (_, yaml, line, column, words) => {
    const { document, issues } = guide(`---\n${yaml}\n---\n`);
    expect(document).toBeUndefined();
    expect(issues[0]).toMatchObject({ rule: 'front-matter', severity: 'error', line, column });
    expect(issues[0]?.message).toContain(words);
  });

  test('goes as deep as the limit and no further', () => {
    const flow = (depth: number) => `---\ntags: ${'['.repeat(depth)}${']'.repeat(depth)}\n---\n`;
    const block = (depth: number) =>
      `---\n${Array.from({ length: depth }, (_, level) => `${' '.repeat(level)}a:`).join('\n')}\n---\n`;
    expect(guide(flow(limits.depth - 1)).issues).toEqual([]);
    expect(guide(flow(limits.depth)).issues).toMatchObject([
      { rule: 'nesting', line: 2, column: 7 + limits.depth - 1 },
    ]);
    expect(guide(block(limits.depth)).issues).toEqual([]);
    expect(guide(block(limits.depth + 1)).issues).toMatchObject([{ rule: 'nesting', line: limits.depth + 2 }]);
  });

  test.each(['['.repeat(15_000), '- '.repeat(2_000), '? '.repeat(2_000), '{a: '.repeat(1_000)])(
    'that only opens ends in an issue',
    (yaml) => {
      expect(guide(`---\n${yaml}\n---\n`).issues).not.toEqual([]);
    },
  );

  test('tells of names that stand twice or mean something to JavaScript, at any depth', () => {
    const { document, issues } = guide(
      '---\ntitle: A\nsee_also:\n  - to: x\n    to: y\n  - __proto__: {}\ntitle: B\n---\n',
    );
    expect(document).toBeUndefined();
    expect(issues.map(({ rule, line, column }) => [rule, line, column]).toSorted()).toEqual([
      ['duplicate-key', 5, 5],
      ['duplicate-key', 7, 1],
      ['reserved-name', 6, 5],
    ]);
  });

  test('tells of broken YAML where it is', () => {
    expect(guide('---\ntitle: Caching\ntags: [a, b\n---\n').issues).toMatchObject([{ rule: 'front-matter', line: 3 }]);
  });
});
