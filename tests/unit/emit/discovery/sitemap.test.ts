import { describe, expect, test } from 'vitest';
import { sitemapFiles } from '../../../../src/emit/discovery/sitemap.ts';
import { sitePages } from '../../../../src/emit/discovery/site-pages.ts';
import { glossaryOf, guideFile } from '../../../content.ts';
import { parseXml, textsOf } from '../../../xml.ts';

const glossary = glossaryOf({
  site: {
    base: '/docs',
    home: { paths: [{ id: 'way', title: 'Way', steps: ['disk', 'guides/tape', 'nowhere'] }] },
  },
  terms: {
    cache: { updated: '2026-03-01', severity: 'high', renamed_from: ['stash'], tags: ['near'] },
    disk: { updated: '2026-02-01', confused_with: [{ slug: 'cache', difference: 'Cache is near, disk is far.' }] },
    tape: { updated: '2026-01-20', status: 'deprecated' },
  },
  guides: [guideFile('tape.md', 'Text.')],
});
const days = new Map(sitePages(glossary).map(({ path, changed }) => [path, changed]));

describe('pages of a site', () => {
  test('terms and guides changed when they say so', () => {
    expect(days.get('glossary/cache')).toBe('2026-03-01');
    expect(days.get('glossary/tape')).toBe('2026-01-20');
    expect(days.get('guides/tape')).toBe('2026-02-01');
  });

  test('lists changed with the newest of what they list', () => {
    expect(days.get('')).toBe('2026-03-01');
    expect(days.get('glossary/')).toBe('2026-03-01');
    expect(days.get('severity/low')).toBe('2026-02-01');
    expect(days.get('tag/near')).toBe('2026-03-01');
    expect(days.get('path/way')).toBe('2026-02-01');
    expect(days.get('compare/cache/vs/disk')).toBe('2026-03-01');
    expect(days.get('compare/')).toBe('2026-03-01');
  });

  test('are canonical and no redirects, and each is there once', () => {
    const paths = sitePages(glossary).map(({ path }) => path);
    expect(paths.filter((path) => /stash|404|search|index|\.\w+$/.test(path))).toEqual([]);
    expect(new Set(paths).size).toBe(paths.length);
  });

  test('of a site without content have no day', () => {
    const pages = sitePages(glossaryOf({}));
    expect(pages.map(({ path }) => path)).toContain('');
    expect(pages.filter(({ changed }) => changed !== undefined)).toEqual([]);
  });
});

describe('sitemap', () => {
  test('the index names files, and they name pages by their whole addresses', () => {
    const [index, first, ...others] = sitemapFiles(glossary);
    expect(index?.path).toBe('sitemap-index.xml');
    expect(others).toEqual([]);
    const root = parseXml(index?.text ?? '');
    expect(root.namespaceURI).toBe('http://www.sitemaps.org/schemas/sitemap/0.9');
    expect(textsOf(root, 'loc')).toEqual([`https://example.org/docs/${first?.path ?? ''}`]);
    expect(textsOf(root, 'lastmod')).toEqual(['2026-03-01']);
    const pages = parseXml(first?.text ?? '');
    expect(pages.localName).toBe('urlset');
    expect(textsOf(pages, 'loc')).toEqual([...days.keys()].map((path) => `https://example.org/docs/${path}`));
    expect(textsOf(pages, 'lastmod')).toEqual([...days.values()].filter((day) => day !== undefined));
  });

  test('is shared out among files by number and by size, and no page is lost', () => {
    for (const limits of [
      { pages: 4, bytes: 1e6 },
      { pages: 1000, bytes: 400 },
    ]) {
      const [index, ...files] = sitemapFiles(glossary, limits);
      expect(files.length).toBeGreaterThan(3);
      expect(textsOf(parseXml(index?.text ?? ''), 'loc')).toHaveLength(files.length);
      expect(files.flatMap(({ text }) => textsOf(parseXml(text), 'loc'))).toHaveLength(days.size);
      for (const { text } of files) expect(textsOf(parseXml(text), 'loc').length).toBeLessThanOrEqual(limits.pages);
    }
  });
});
