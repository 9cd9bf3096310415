import { expect, test } from 'vitest';
import { buildNames } from '../../../../src/emit/search/search-names.ts';
import { searchRecords } from '../../../../src/astro/search/search-records.ts';
import { toNames } from '../../../../src/client/search/search-names.ts';
import { glossaryOf, guideFile } from '../../../content.ts';

const glossary = glossaryOf({
  site: { categories: { storage: { name: 'Storage' } } },
  terms: {
    tape: { term: 'The tape', aliases: ['Reel'], renamed_from: ['magnetic_tape'], related: ['cache', 'spool'] },
    cache: { term: 'Cache', tags: ['fast'], difficulty: 'beginner' },
  },
  guides: [guideFile('caching.md', 'See [[spool]].', 'tags: [keeping]\n')],
});
const names = buildNames(glossary);

test('every page has a row with its names, marks and the number of pages that lead to it', () => {
  expect(names.pages).toEqual([
    ['glossary/cache', '', 'storage', 'low', 'beginner', 1, [], []],
    ['glossary/tape', 'The tape', 'storage', 'low', '', 0, ['Reel'], ['magnetic_tape']],
    ['guides/caching', 'caching', '', '', '', 0, [], []],
  ]);
  expect(names.tags).toEqual(['fast', 'keeping']);
  expect(names.categories).toEqual([['storage', 'Storage']]);
});

test('rows stand in the order of the records of the index', () => {
  expect(searchRecords(glossary).map(({ url }) => url.slice(1))).toEqual(names.pages.map(([path]) => path));
  expect(searchRecords(glossary).map(({ sort }) => sort['place'])).toEqual(['0', '1', '2']);
});

test('terms that are named but not written are told with who names them', () => {
  expect(names.wanted).toEqual([['spool', ['The tape', 'caching']]]);
});

test('parts of a page are named in the language of the site', () => {
  expect(buildNames(glossaryOf({ site: { lang: 'de' } })).parts).toContainEqual(['quick-fix', 'Schnelle Abhilfe']);
});

test('a title that its slug says is left out, and read again', () => {
  const terms = { write_back: { term: 'Write back' }, 'read-ahead': { term: 'Read-ahead' }, lru: { term: 'LRU' } };
  const read = toNames(buildNames(glossaryOf({ terms })), '/');
  expect(buildNames(glossaryOf({ terms })).pages.map(([, title]) => title)).toEqual(['LRU', 'Read-ahead', '']);
  expect(read.pages.map(({ title }) => title)).toEqual(['LRU', 'Read-ahead', 'Write back']);
});
