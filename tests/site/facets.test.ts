/** Lists of terms by facet on the built fixture site: pages, `facets.json` and the links of the A to Z say the same. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { scanPage } from '../../src/astro/proof/page-scan.ts';
import type { FacetsFile } from '../../src/client/filters/filter-index.ts';
import { listFiles } from '../../src/astro/files.ts';

const { root, docs } = inject('sites');
const read = (path: string, site = root): string => readFileSync(join(site, path), 'utf8');

type PublishedFacet = Omit<FacetsFile['facets'][number], 'values'> & {
  readonly values: readonly {
    readonly id: string;
    readonly name: string;
    readonly count: number;
    readonly url: string;
    readonly terms: readonly string[];
  }[];
};
interface PublishedFacets {
  readonly schema_version: number;
  readonly count: number;
  readonly terms: FacetsFile['terms'];
  readonly facets: readonly PublishedFacet[];
}
const published = JSON.parse(read('facets.json')) as PublishedFacets;
const values = published.facets.flatMap(({ id, values: found }) => found.map((value) => ({ facet: id, ...value })));

/** Slugs of the terms that the main part of a page links to. */
const slugsIn = (html: string): readonly string[] =>
  scanPage(/<main[^]*<\/main>/.exec(html)?.[0] ?? '', 'fragment').links.flatMap(
    (link) => /\/glossary\/([a-z]\w*)$/.exec(link)?.[1] ?? [],
  );

describe('facets.json', () => {
  test('has every facet that says something, in a fixed order', () => {
    expect(published.schema_version).toBe(1);
    expect(published.count).toBe(published.terms.length);
    expect(published.facets.map(({ id }) => id)).toEqual([
      ...['category', 'severity', 'effort', 'difficulty', 'language', 'tag', 'status'],
    ]);
  });

  test('lists exactly the terms that each page lists, and counts them', () => {
    for (const { id, facet, url, count, terms } of values) {
      const path = `${facet}/${id}.html`;
      expect(url).toBe(`https://storage.example/${facet}/${id}`);
      expect([path, terms.length]).toEqual([path, count]);
      expect([path, slugsIn(read(path)).toSorted()]).toEqual([path, [...terms].toSorted()]);
    }
  });

  test('counts as the A to Z does', () => {
    const page = read('glossary/index.html');
    for (const { facet, id, count } of values.filter((value) => value.facet !== 'tag')) {
      const link = new RegExp(`href="/${facet}/${id}"[^>]*>[^<]*</a> <span class="count">(\\d+)<`).exec(page);
      expect([facet, id, link?.[1]]).toEqual([facet, id, String(count)]);
    }
  });
});

describe('pages of facets', () => {
  test('are those of values that have terms, each with a title of its own', () => {
    const pages = listFiles(root).filter((path) => /^(?:severity|effort|difficulty|language|tag|status)\//.test(path));
    const expected = published.facets
      .filter(({ id }) => id !== 'category')
      .flatMap(({ id, values: found }) =>
        ['index', ...found.map((value) => value.id)].map((name) => `${id}/${name}.html`),
      );
    expect(pages.toSorted()).toEqual(expected.toSorted());
    const titles = pages.map((path) => /<title>(.*)<\/title>/.exec(read(path))?.[1] ?? path);
    expect(new Set(titles).size).toBe(titles.length);
  });

  test('name tags of signs and other scripts in addresses that every host serves', () => {
    const tags = published.facets.find(({ id }) => id === 'tag')?.values ?? [];
    expect(tags.find(({ name }) => name === 'C++')?.id).toBe('c-plus-plus');
    expect(tags.find(({ name }) => name === '日本語')?.id).toMatch(/^x-\w+$/);
  });

  test('are reached from the page of a term, below a base too', () => {
    expect(read('glossary/cache.html')).toContain('href="/severity/low"');
    expect(read('glossary/cache.html', docs)).toContain('href="/docs/tag/performance"');
    expect(read('tag/performance.html', docs)).toContain('href="/docs/glossary/?tag=performance"');
  });
});
