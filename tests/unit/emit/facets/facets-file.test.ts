import { expect, test } from 'vitest';
import { facetPagesOf } from '../../../../src/emit/facets/facet-pages.ts';
import { buildFacetsFile } from '../../../../src/emit/facets/facets-file.ts';
import { facetBody } from '../../../../src/render/facet-body.ts';
import { glossaryOf } from '../../../content.ts';

const many = Object.fromEntries(Array.from({ length: 120 }, (_, n) => [`term_${n}`, { severity: 'high' }]));
const glossary = glossaryOf({
  site: { base: '/docs' },
  terms: { ...many, cache: { term: '<b>Cache</b>', tags: ['C++ & co'] }, drum: { tags: ['c++ & co', 'x'] } },
});

test('facets.json counts the terms that it lists, and those of the lists', () => {
  const { count, facets, terms } = buildFacetsFile(glossary);
  expect([count, terms.length]).toEqual([122, 122]);
  const pages = new Map(facetPagesOf(glossary).map((page) => [page.page.canonical, page]));
  for (const { values } of facets) {
    for (const value of values) {
      expect(value.count).toBe(value.terms.length);
      const view = pages.get(value.url)?.view();
      const listed = view?.entries?.length ?? view?.letters?.flatMap((letter) => letter.terms).length;
      expect([value.url, listed]).toEqual([value.url, value.count]);
    }
  }
});

test('a list has addresses below the base and its words escaped', () => {
  const page = facetPagesOf(glossary).find(({ facet, value }) => facet === 'tag' && value.startsWith('c-'));
  expect(page?.page.title).toBe('Topic: C++ & co · Storage words');
  const html = page ? facetBody(page.view()).html : '';
  expect(html).toContain('<h1>Topic: C++ &amp; co</h1>');
  expect(html).toContain('<a href="/docs/glossary/cache">&lt;b&gt;Cache&lt;/b&gt;</a>');
  expect(html).toContain('href="/docs/glossary/?tag=c-plus-plus-and-co"');
});

test('a long list is one of titles, by letter', () => {
  const page = facetPagesOf(glossary).find(({ facet, value }) => facet === 'severity' && value === 'high');
  const view = page?.view();
  expect(view?.entries).toBeUndefined();
  expect(view?.letters?.map(({ letter, terms }) => [letter, terms.length])).toEqual([['T', 120]]);
});
