/** Every rule has a fixture that breaks it: a mini site with one kind of fault. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { issuesToText } from '../../../src/emit/issues/issue-text.ts';
import { readContentText } from '../../../src/read.ts';
import { limits } from '../../../src/schema/limits.ts';
import { compileContent, guideFile } from '../../content.ts';
import { compileFixture, fixture, fixtureNames } from '../../fixtures.ts';

const expected: Readonly<
  Record<string, readonly (readonly [rule: string, file: string, line: number, column: number])[]>
> = {
  'address-taken': [['address-taken', 'guides/reading.mdx', 1, 1]],
  'code-note': [
    ['code-note', 'glossary/cache.json', 20, 17],
    ['code-note', 'glossary/cache.json', 24, 17],
    ['code-note', 'glossary/cache.json', 28, 17],
    ['code-note', 'glossary/cache.json', 34, 17],
    ['code-note', 'glossary/disk.json', 13, 12],
    ['code-note', 'guides/notes.md', 16, 1],
    ['code-note', 'guides/notes.md', 17, 1],
    ['code-note', 'guides/notes.md', 18, 1],
    ['code-note', 'guides/notes.md', 19, 1],
    ['code-note', 'guides/notes.md', 20, 1],
    ['code-note', 'guides/notes.md', 34, 1],
  ],
  'code-size': [
    ['code-size', 'glossary/disk.json', 12, 24],
    ['code-size', 'glossary/disk.json', 13, 17],
    ['code-size', 'guides/reading.md', 10, 1],
    ['code-size', 'guides/reading.md', 14, 1],
  ],
  'dangling-relation': [
    ['dangling-relation', 'glossary/cache.json', 12, 5],
    ['dangling-relation', 'glossary/cache.json', 13, 5],
    ['dangling-relation', 'glossary/eviction.json', 12, 18],
  ],
  dates: [
    ['dates', 'glossary/cache.json', 10, 14],
    ['dates', 'glossary/disk.json', 10, 14],
    ['dates', 'guides/caching.md', 5, 10],
  ],
  'difference-twice': [['difference-twice', 'glossary/cache.json', 12, 5]],
  'duplicate-key': [
    ['duplicate-key', 'glossary/disk.json', 14, 5],
    ['duplicate-key', 'glossary/disk.json', 16, 3],
    ['duplicate-key', 'guides/reading.md', 6, 1],
  ],
  'duplicate-relation': [['duplicate-relation', 'glossary/cache.json', 13, 5]],
  encoding: [
    ['encoding', 'glossary/bom.json', 1, 1],
    ['encoding', 'glossary/latin.json', 1, 14],
    ['encoding', 'glossary/utf_16.json', 1, 1],
    ['encoding', 'glossary/utf_16_marked.json', 1, 1],
    ['encoding', 'glossary/windows.json', 1, 1],
    ['encoding', 'guides/cut.md', 8, 17],
  ],
  'example-stale': [['example-stale', 'glossary/disk.json', 19, 15]],
  'excepted-name': [['excepted-name', 'glossary/cache.json', 17, 7]],
  field: [
    ['field', 'glossary/cache.json', 1, 1],
    ['field', 'glossary/cache.json', 6, 15],
    ['field', 'glossary/cache.json', 8, 14],
    ['field', 'glossary/cache.json', 10, 14],
    ['field', 'glossary/cache.json', 12, 5],
    ['field', 'search.tests.json', 1, 47],
    ['field', 'search.tests.json', 1, 63],
  ],
  file: [
    ['file', 'glossary/deeper', 1, 1],
    ['file', 'glossary/notes.txt', 1, 1],
  ],
  'former-slug': [
    ['former-slug', 'glossary/disk.json', 13, 5],
    ['former-slug', 'glossary/disk.json', 14, 5],
    ['former-slug', 'glossary/disk.json', 15, 5],
    ['former-slug', 'glossary/disk.json', 16, 5],
    ['former-slug', 'glossary/tape.json', 12, 5],
  ],
  'front-matter': [
    ['front-matter', 'guides/bare.md', 1, 1],
    ['front-matter', 'guides/broken.md', 2, 8],
    ['field', 'guides/missing.md', 1, 1],
    ['field', 'guides/missing.md', 1, 1],
    ['field', 'guides/missing.md', 1, 1],
  ],
  'guide-block': [
    ['guide-block', 'guides/caching.md', 10, 1],
    ['guide-block', 'guides/caching.md', 18, 1],
  ],
  'guide-link': [
    ['guide-link', 'guides/caching.md', 7, 5],
    ['guide-link', 'guides/caching.md', 9, 9],
    ['guide-link', 'guides/caching.md', 14, 5],
    ['guide-link', 'guides/caching.md', 14, 33],
    ['guide-link', 'guides/caching.md', 15, 1],
    ['guide-link', 'guides/caching.md', 15, 44],
  ],
  'guide-syntax': [
    ['guide-syntax', 'guides/bare.mdx', 8, 12],
    ['guide-syntax', 'guides/open.mdx', 8, 1],
  ],
  'hidden-character': [
    ['hidden-character', 'glossary/disk.json', 6, 22],
    ['hidden-character', 'glossary/disk.json', 6, 26],
    ['hidden-character', 'glossary/disk.json', 13, 10],
    ['hidden-character', 'glossary/disk.json', 16, 35],
    ['hidden-character', 'glossary/disk.json', 16, 37],
    ['hidden-character', 'glossary/disk.json', 17, 26],
    ['hidden-character', 'glossary/disk.json', 19, 26],
    ['hidden-character', 'glossary/disk.json', 23, 39],
    ['hidden-character', 'glossary/disk.json', 24, 14],
    ['hidden-character', 'guides/reading.md', 6, 8],
    ['hidden-character', 'guides/reading.md', 9, 17],
    ['hidden-character', 'guides/reading.md', 9, 32],
    ['hidden-character', 'guides/reading.md', 12, 8],
    ['hidden-character', 'guides/reading.md', 17, 10],
  ],
  'guide-heading': [
    ['guide-heading', 'guides/first.md', 8, 1],
    ['guide-heading', 'guides/reading.md', 8, 1],
    ['guide-heading', 'guides/reading.md', 12, 1],
  ],
  markup: [
    ['markup', 'glossary/cache.json', 6, 40],
    ['markup', 'glossary/cache.json', 13, 12],
    ['markup', 'guides/reading.md', 8, 11],
    ['markup', 'guides/reading.md', 10, 1],
    ['markup', 'guides/reading.md', 14, 1],
  ],
  'open-block': [
    ['open-block', 'guides/block.md', 12, 1],
    ['open-block', 'guides/fence.md', 20, 1],
  ],
  'json-syntax': [
    ['json-syntax', 'glossary/cache.json', 3, 3],
    ['json-syntax', 'glossary/disk.json', 3, 17],
    ['json-syntax', 'glossary/empty.json', 1, 1],
    ['json-syntax', 'glossary/quote.json', 2, 11],
  ],
  'learning-path': [
    ['learning-path', 'site.json', 18, 11],
    ['learning-path', 'site.json', 24, 11],
    ['learning-path', 'site.json', 30, 18],
    ['learning-path', 'site.json', 45, 18],
    ['learning-path', 'site.json', 47, 11],
  ],
  length: [
    ['length', 'glossary/disk.json', 3, 11],
    ['length', 'glossary/disk.json', 5, 12],
    ['length', 'glossary/disk.json', 13, 5],
    ['length', 'guides/table.md', 11, 1],
  ],
  'mixed-script': [
    ['mixed-script', 'glossary/disk.json', 5, 16],
    ['mixed-script', 'glossary/disk.json', 13, 7],
    ['mixed-script', 'glossary/disk.json', 16, 40],
    ['mixed-script', 'guides/reading.md', 8, 4],
    ['mixed-script', 'guides/reading.md', 8, 21],
  ],
  'name-collision': [['name-collision', 'glossary/disk.json', 12, 5]],
  nesting: [
    ['nesting', 'glossary/disk.json', 12, 65],
    ['nesting', 'glossary/open.json', 1, 23],
    ['nesting', 'glossary/quote.json', 6, 22],
    ['nesting', 'guides/deep.md', 10, 1],
    ['nesting', 'guides/front.md', 6, 22],
  ],
  'normal-form': [
    ['normal-form', 'glossary/disk.json', 6, 17],
    ['normal-form', 'guides/reading.md', 10, 5],
  ],
  'open-link': [['open-link', 'guides/storing.md', 12, 8]],
  'prerequisite-cycle': [['prerequisite-cycle', 'glossary/cache.json', 12, 5]],
  'prose-link': [
    ['prose-link', 'glossary/cache.json', 6, 16],
    ['prose-link', 'glossary/cache.json', 13, 17],
    ['prose-link', 'glossary/cache.json', 21, 26],
  ],
  'reserved-name': [
    ['reserved-name', 'glossary/disk.json', 12, 5],
    ['reserved-name', 'glossary/disk.json', 14, 3],
    ['reserved-name', 'guides/reading.md', 6, 1],
  ],
  'search-test': [
    ['search-test', 'search.tests.json', 2, 35],
    ['search-test', 'search.tests.json', 3, 38],
    ['search-test', 'search.tests.json', 5, 14],
  ],
  'self-relation': [['self-relation', 'glossary/cache.json', 12, 5]],
  site: [['site', 'site.json', 1, 1]],
  signal: [['signal', 'site.json', 11, 17]],
  'slug-file-name': [
    ['slug-file-name', 'glossary/cash.json', 2, 11],
    ['slug-file-name', 'glossary/index.json', 2, 11],
    ['slug-file-name', 'guides/First Steps.md', 1, 1],
  ],
  'special-file': [
    ['special-file', 'glossary/disk.json', 1, 1],
    ['special-file', 'glossary/tape.json', 1, 1],
    ['special-file', 'guides', 1, 1],
  ],
  'unknown-category': [
    ['unknown-category', 'glossary/cache.json', 4, 15],
    ['unknown-category', 'guides/caching.md', 6, 11],
  ],
  'unknown-field': [
    ['unknown-field', 'glossary/cache.json', 11, 3],
    ['unknown-field', 'glossary/cache.json', 15, 5],
  ],
  'unknown-language': [['unknown-language', 'glossary/cache.json', 11, 16]],
  'usage-field': [
    ['usage-field', 'glossary/cache.json', 15, 9],
    ['usage-field', 'site.json', 15, 7],
    ['usage-field', 'site.json', 19, 7],
  ],
  valid: [],
};

/** Whole sites that other tests build. */
const sites = ['full-site', 'right-to-left'];

test('every rule about the content has a fixture', () => {
  const rules = readdirSync(join(import.meta.dirname, '../../../src/model/checks')).map((file) =>
    file.replace('.ts', ''),
  );
  expect(rules.filter((rule) => !(rule in expected))).toEqual([]);
});

test('every fixture is looked at', () => {
  expect(fixtureNames().filter((name) => !(name in expected) && !sites.includes(name))).toEqual([]);
});

describe.each(Object.entries(expected))('%s', (name, places) => {
  const { issues } = compileFixture(name);

  test('is found at its place, and nothing else is', () => {
    expect(issues.map(({ rule, file, line, column }) => [rule, file, line, column])).toEqual(places);
  });

  test('is told in words that are enough to mend it', async () => {
    const textOf = (file: string): string | undefined => readContentText(fixture(name), file);
    await expect(issuesToText(issues, { root: 'content/', textOf })).toMatchFileSnapshot(
      `../../golden/issues/${name}.txt`,
    );
  });
});

test('a file with faults of its own is not missed by those that name it', () => {
  const { issues } = compileContent({
    site: { home: { paths: [{ title: 'A', steps: ['cache', 'guides/broken'] }] } },
    terms: { cache: { severity: 'lwo' }, disk: { related: ['cache'], long: 'See [[cache]].' } },
    guides: [
      guideFile('storage.md', 'See [[cache]], [it](/glossary/cache) and [that](/guides/broken).', 'terms: [cache]\n'),
      { path: 'guides/broken.md', text: 'No front matter.' },
    ],
  });
  expect(issues.map(({ rule, file }) => [rule, file])).toEqual([
    ['field', 'glossary/cache.json'],
    ['front-matter', 'guides/broken.md'],
  ]);
});

test('a term may be updated on the day of its creation', () => {
  const { issues } = compileContent({ terms: { cache: { created: '2026-02-01', updated: '2026-02-01' } } });
  expect(issues).toEqual([]);
});

test('terms that are confused are relations like others', () => {
  const difference = 'One is a [[tape]].';
  const { issues } = compileContent({
    terms: {
      cache: {
        confused_with: [
          { slug: 'cache', difference: 'None.' },
          { slug: 'disk', difference },
          { slug: 'disk', difference: 'Twice.' },
          { slug: 'drum', difference: 'Gone.' },
        ],
      },
      disk: {},
    },
  });
  expect(issues.map(({ rule, pointer }) => [rule, pointer])).toEqual([
    ['self-relation', '/confused_with/0/slug'],
    ['prose-link', '/confused_with/1/difference'],
    ['duplicate-relation', '/confused_with/2/slug'],
    ['dangling-relation', '/confused_with/3/slug'],
  ]);
});

describe('addresses', () => {
  // Two texts with the same hash, found by trying.
  const [one, other] = ['\u7791\u9991\u863b\u7a4f', '\u74ec\u55ab\u91a8\u8493'];

  test('of free categories that give the same part of an address, the second is told', () => {
    const { issues } = compileContent({
      terms: { cache: { category: one }, disk: { category: other }, tape: { category: one } },
    });
    expect(issues).toMatchObject([
      { rule: 'address-taken', severity: 'error', file: 'glossary/disk.json', pointer: '/category' },
    ]);
  });

  test('of languages, too; terms of one language share it', () => {
    const applies = (id: string) => ({ applies_to: { languages: [{ id }] } });
    expect(compileContent({ terms: { cache: applies(one), disk: applies(other) } }).issues).toMatchObject([
      { rule: 'address-taken', file: 'glossary/disk.json' },
    ]);
    expect(compileContent({ terms: { cache: applies(one), disk: applies(one) } }).issues).toEqual([]);
  });
});

describe('names', () => {
  const named = (...aliases: string[]) =>
    compileContent({ terms: { cache: {}, disk: { aliases } } }).issues.map(({ rule, pointer }) => [rule, pointer]);

  test.each([
    ['case', 'CACHE'],
    ['space around it', ' cache '],
    ['width', '\uff43\uff41\uff43\uff48\uff45'],
  ])('that differ by %s alone are the same', (_, alias) => {
    expect(named(alias)).toEqual([['name-collision', '/aliases/0']]);
  });

  test('that differ by what nobody sees are the same', () => {
    expect(named('ca\u200bche')).toEqual([
      ['name-collision', '/aliases/0'],
      ['hidden-character', '/aliases/0'],
    ]);
  });

  test('in parts and in one sign are the same', () => {
    expect(named('caf\u00e9', 'cafe\u0301').filter(([rule]) => rule === 'name-collision')).toEqual([
      ['name-collision', '/aliases/1'],
    ]);
  });

  test('that countless terms share are told a bounded number of times, and then as an error', () => {
    const terms = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`t${index}`, { aliases: ['crowd'] }]));
    const { issues } = compileContent({ terms });
    expect(issues.filter(({ severity }) => severity === 'warning')).toHaveLength(limits.sharedName - 1);
    expect(issues.filter(({ severity }) => severity === 'error')).toMatchObject([{ rule: 'name-collision' }]);
  });
});
