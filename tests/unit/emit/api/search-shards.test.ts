import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameToKey, prefixToName } from '../../../../src/emit/api/name-key.ts';
import { buildSearchFiles, type SearchFiles } from '../../../../src/emit/api/search-shards.ts';
import {
  searchIndexSchema,
  searchSchema,
  type SearchEntry,
  type SearchShard,
} from '../../../../src/schema/published/search.ts';
import { glossaryOf } from '../../../content.ts';

const known = new WeakMap<SearchFiles, ReadonlyMap<string, SearchShard>>();

/** The files as they are read: from their text. */
const serve = (files: SearchFiles): ReadonlyMap<string, SearchShard> => {
  const served =
    known.get(files) ??
    new Map(files.shards.map(({ path, shard }) => [path, JSON.parse(JSON.stringify(shard)) as SearchShard]));
  known.set(files, served);
  return served;
};

/** A program that follows the published steps, and counts what it asks for. */
const lookUp = (files: SearchFiles, name: string) => {
  const served = serve(files);
  let requests = 0;
  const get = (prefix: string): SearchShard | undefined => {
    requests++;
    const file = [...Buffer.from(prefix)]
      .map((byte) =>
        /[a-z0-9]/.test(String.fromCharCode(byte))
          ? String.fromCharCode(byte)
          : `-${byte.toString(16).padStart(2, '0')}`,
      )
      .join('');
    return served.get(`api/search/${file}_.json`);
  };
  const key = nameToKey(name);
  let shard = get(String.fromCodePoint(key.codePointAt(0) ?? 0));
  const longer = shard?.split?.filter((prefix) => key.startsWith(prefix)).toSorted((a, b) => b.length - a.length)[0];
  if (longer !== undefined) shard = get(longer);
  return { found: shard?.entries.filter((entry) => entry.key === key) ?? [], requests };
};

const slugsOf = (entries: readonly SearchEntry[]): readonly string[] =>
  entries.flatMap((entry) => (entry.kind === 'tag' ? entry.terms : entry.slug));

const fileNames = ({ shards }: SearchFiles): readonly string[] => shards.map(({ path }) => path);

describe('keys', () => {
  test.each([
    ['Python async/await', 'python async/await'],
    ['py_async', 'py async'],
    ['Time-to-live', 'time to live'],
    ['  Time\u00a0 to – live ', 'time to live'],
    ['C++', 'c++'],
    ['===', '==='],
    ['--', '--'],
    ['_', '_'],
    ['\n---\n', '---'],
    ['ＡＳＹＮＣ', 'async'],
    ['ΟΔΟΣ', 'οδοσ'],
    ['οδός', 'οδόσ'],
    ['Straße', 'straße'],
    ['缓存', '缓存'],
    ['e\u0301tat', 'état'],
  ])('%j is %j', (name, key) => {
    expect(nameToKey(name)).toBe(key);
  });

  test('a key is its own key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (name) => {
        expect(nameToKey(nameToKey(name))).toBe(nameToKey(name));
      }),
    );
  });
});

describe('file names', () => {
  test.each([
    ['a', 'a_'],
    ['c++', 'c-2b-2b_'],
    ['con', 'con_'],
    ['index', 'index_'],
    ['../', '-2e-2e-2f_'],
    ['é', '-c3-a9_'],
  ])('of %j is %s', (prefix, name) => {
    expect(prefixToName(prefix)).toBe(name);
  });
});

describe('the search for programs', () => {
  const folder = join(import.meta.dirname, '../../../../content/glossary');
  const ours = glossaryOf({
    site: JSON.parse(readFileSync(join(folder, '../site.json'), 'utf8')) as Record<string, unknown>,
    terms: Object.fromEntries(
      readdirSync(folder).map((file) => [
        file.replace('.json', ''),
        JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, unknown>,
      ]),
    ),
  });
  const files = buildSearchFiles(ours);

  test('finds every term of our own glossary by each of its names, in at most two requests', () => {
    for (const { slug, source } of ours.terms) {
      for (const name of [source.term, slug, ...(source.aliases ?? []), ...(source.renamed_from ?? [])]) {
        const { found, requests } = lookUp(files, name);
        expect([name, slugsOf(found).includes(slug), requests <= 2]).toEqual([name, true, true]);
      }
    }
  });

  test('finds every tag, with its terms', () => {
    for (const { value, terms } of ours.facets.find(({ id }) => id === 'tag')?.values ?? []) {
      const tag = lookUp(files, value).found.find(({ kind }) => kind === 'tag');
      expect(tag).toMatchObject({ kind: 'tag', name: value, count: terms.length });
    }
  });

  test('finds two thousand made-up terms by names in any script, symbols and long ones among them', () => {
    const unit = fc.oneof(
      fc.constantFrom('a', 'b', 'c', ' ', '-', '+', '=', '#', '.', '/'),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    );
    const name = fc
      .oneof(
        fc.array(unit, { minLength: 1, maxLength: 12 }).map((parts) => parts.join('')),
        fc.string({ unit: fc.constantFrom('a', 'b', '+'), minLength: 30, maxLength: 300 }),
      )
      .filter((text) => text.trim() !== '' && text.isWellFormed());
    const names = fc.sample(name, { numRuns: 2000, seed: 7 });
    const glossary = glossaryOf({ terms: Object.fromEntries(names.map((term, index) => [`t${index}`, { term }])) });
    const made = buildSearchFiles(glossary);
    for (const { slug, source } of glossary.terms) {
      const { found, requests } = lookUp(made, source.term);
      expect([source.term, slugsOf(found).includes(slug), requests <= 2]).toEqual([source.term, true, true]);
    }
    expect(fileNames(made).filter((path) => !/^api\/search\/[a-z0-9-]{1,192}_\.json$/.test(path))).toEqual([]);
    expect(new Set(fileNames(made)).size).toBe(fileNames(made).length);
  });

  test('has no answer for a name that no term has', () => {
    expect(lookUp(files, 'no such name').found).toEqual([]);
    expect(lookUp(files, '\u{10ffff}').found).toEqual([]);
  });

  test('cuts files that grow too large, and keeps a name that ends where others go on', () => {
    const names = ['a', 'ab', ...Array.from({ length: 200 }, (_, index) => `ab${index}`)];
    const glossary = glossaryOf({
      terms: Object.fromEntries(names.map((term, index) => [`t${index}`, { term, short: 'x'.repeat(400) }])),
    });
    const made = buildSearchFiles(glossary);
    expect(made.shards.length).toBeGreaterThan(5);
    for (const { shard } of made.shards) expect(JSON.stringify(shard).length).toBeLessThan(21_000);
    for (const name of names) expect(lookUp(made, name).found).toHaveLength(1);
  });

  test('says a definition with the title of a term, where its rights allow that', () => {
    const { found } = lookUp(buildSearchFiles(glossaryOf({ terms: { cache: { aliases: ['store'] } } })), 'cache');
    expect(found).toMatchObject([{ kind: 'title', short: 'What cache means.' }]);
    const kept = glossaryOf({ site: { usage: { paraphrase_required: ['short'] } }, terms: { cache: {} } });
    expect(JSON.stringify(buildSearchFiles(kept))).not.toContain('What cache means');
  });

  test('writes what its schemas describe, for an empty glossary too', () => {
    for (const made of [files, buildSearchFiles(glossaryOf({}))]) {
      expect(searchIndexSchema.safeParse(made.index).error).toBeUndefined();
      for (const { shard } of made.shards) expect(searchSchema.safeParse(shard).error).toBeUndefined();
    }
  });

  test('leads to addresses below the base', () => {
    const docs = glossaryOf({ terms: { cache: {} }, overrides: { base: '/docs/' } });
    const { index } = buildSearchFiles(docs);
    expect([index.url, index.shard_url]).toEqual([
      'https://example.org/docs/api/search/index.json',
      'https://example.org/docs/api/search/{name}.json',
    ]);
    expect(lookUp(buildSearchFiles(docs), 'cache').found).toMatchObject([
      { json_url: 'https://example.org/docs/glossary/cache.json' },
    ]);
  });
});
