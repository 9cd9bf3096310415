import { describe, expect, test } from 'vitest';
import { buildLlmsFiles } from '../../../../src/emit/discovery/llms.ts';
import { cutLines } from '../../../../src/emit/discovery/llms-file.ts';
import { linkWords } from '../../../../src/emit/discovery/link-words.ts';
import type { Glossary } from '../../../../src/model/glossary.ts';
import { glossaryOf, guideFile } from '../../../content.ts';

/** Text of an index by its path. */
const filesOf = (glossary: Glossary): ReadonlyMap<string, string> =>
  new Map(buildLlmsFiles(glossary).map(({ path, text }) => [path, text]));

const linksIn = (text: string): readonly string[] =>
  [...text.matchAll(/(?<!\\)\]\((https?:[^)]*)\)/g)].map(([, address]) => address ?? '');

const site = {
  description: 'Words of keeping.',
  categories: { storage: { name: 'Storage', description: 'Where things lie.' }, python: { name: 'Python' } },
  licence: 'CC BY 4.0',
};

const small = glossaryOf({
  site,
  terms: { cache: { short: 'A [[disk|quick]] `store`.' }, disk: {}, dict: { category: 'python' } },
  guides: [guideFile('caching.md', '## Why')],
});

describe('llms.txt', () => {
  const text = filesOf(small).get('llms.txt') ?? '';

  test('begins with a title and a summary', () => {
    expect(text.split('\n').slice(0, 3)).toEqual(['# Storage words', '', '> Words of keeping.']);
  });

  test('links to the Markdown twin of every page of a small site, with its definition in plain words', () => {
    expect(text).toContain('\n- [Cache](https://example.org/glossary/cache.md): A quick store.\n');
    expect(linksIn(text).filter((link) => link.endsWith('.md'))).toEqual(
      ['glossary/cache', 'glossary/disk', 'glossary/dict', 'guides/caching'].map(
        (path) => `https://example.org/${path}.md`,
      ),
    );
  });

  test('links to Markdown and to other indexes only', () => {
    expect(linksIn(text).filter((link) => !/\.md$|\/llms\.txt$/.test(link))).toEqual([]);
  });

  test('tells programs where to look, and what they may do', () => {
    for (const told of ['/api/search/index.json`', '/openapi.json`', '/glossary/terms.ndjson`', 'Licence: CC BY 4.0.'])
      expect(text).toContain(told);
  });

  test('leads to an index for each category and the guides', () => {
    const files = filesOf(small);
    const others = ['category/storage', 'category/python', 'guides'].map((id) => `llms/${id}/llms.txt`);
    expect([...files.keys()]).toEqual(['llms.txt', ...others]);
    for (const path of others) expect(text).toContain(`](https://example.org/${path})`);
    expect(files.get('llms/category/storage/llms.txt')).toBe(
      [
        '# Storage',
        '> Where things lie.',
        '- The whole site: [llms.txt](https://example.org/llms.txt).',
        '## Terms',
        '- [Cache](https://example.org/glossary/cache.md): A quick store.\n- [Disk](https://example.org/glossary/disk.md): What disk means.\n',
      ].join('\n\n'),
    );
  });

  test('leaves out definitions that may not be carried away', () => {
    const kept = glossaryOf({ site: { ...site, usage: { verbatim_allowed: ['long'] } }, terms: { cache: {} } });
    expect(filesOf(kept).get('llms.txt')).toContain('\n- [Cache](https://example.org/glossary/cache.md)\n');
  });

  test('of an empty site says so much as there is', () => {
    const [empty, ...others] = buildLlmsFiles(glossaryOf({}));
    expect(others).toEqual([]);
    expect(empty?.text).toContain('# Storage words\n\n> The glossary Storage words.\n\n- Every address and format');
  });

  test('lies below the base', () => {
    const docs = glossaryOf({ terms: { cache: {} }, overrides: { base: '/docs/' } });
    const links = [...filesOf(docs).values()].flatMap(linksIn);
    expect(links.filter((link) => !link.startsWith('https://example.org/docs/'))).toEqual([]);
  });

  test('lets no text of the content become a link, a heading or a line', () => {
    const hostile = 'x](https://evil.example)\n# Heading <img src=x> `';
    const glossary = glossaryOf({
      site: { ...site, title: hostile, description: hostile, usage: { when_unsure: hostile } },
      terms: { cache: { term: hostile, short: hostile } },
    });
    for (const text of filesOf(glossary).values()) {
      expect(linksIn(text).filter((link) => link.includes('evil'))).toEqual([]);
      expect(text.split('\n').filter((line) => line.startsWith('# Heading'))).toEqual([]);
    }
  });
});

describe('a large site', () => {
  const sizesOf = (files: ReadonlyMap<string, string>) => [...files].filter(([, text]) => text.length >= 50_000);
  const twinsIn = (files: ReadonlyMap<string, string>) =>
    new Set([...files.values()].flatMap(linksIn).filter((link) => link.endsWith('.md')));

  test('has no index of 50,000 characters, and every term in one that the first leads to', () => {
    const count = 4_000;
    const terms = Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `t${index}`,
        { category: index % 4 === 0 ? 'python' : 'storage', short: 'Wörter '.repeat(80) },
      ]),
    );
    const files = filesOf(glossaryOf({ site, terms }));
    expect(sizesOf(files)).toEqual([]);
    expect(twinsIn(files).size).toBe(count);
    const told = new Set(linksIn(files.get('llms.txt') ?? ''));
    const missing = [...files.keys()].filter((path) => path !== 'llms.txt' && !told.has(`https://example.org/${path}`));
    expect(missing).toEqual([]);
  });

  test('of very many categories has an index of indexes', () => {
    const ids = Array.from({ length: 1_500 }, (_, index) => `c${index}`);
    const terms = Object.fromEntries(ids.map((id) => [`t-${id}`, { category: id }]));
    const categories = Object.fromEntries(ids.map((id) => [id, { name: id.padEnd(200, ' of many words') }]));
    const files = filesOf(glossaryOf({ site: { ...site, categories }, terms }));
    expect(sizesOf(files)).toEqual([]);
    expect(twinsIn(files).size).toBe(ids.length);
    expect(linksIn(files.get('llms.txt') ?? '')).toContain('https://example.org/llms/indexes/llms.txt');
  });
});

test('lines are cut where the limit is, and one that is longer stands alone', () => {
  expect(cutLines(['aaaa', 'bb', 'c', 'dddddddddd', 'e'], 8)).toEqual([['aaaa', 'bb'], ['c'], ['dddddddddd'], ['e']]);
});

test('words of a link are cut without breaking a letter', () => {
  expect(linkWords('ab😀', 3)).toBe('ab…');
  expect(linkWords('a  [b]\n`c`')).toBe(String.raw`a \[b\] \`c\``);
});
