/** What crawlers of the built fixture site are told. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { listFiles } from '../../src/astro/files.ts';
import { unlistedPages } from '../../src/emit/discovery/site-pages.ts';
import type { ChangesFile } from '../../src/schema/published/changes.ts';
import type { JsonFeed } from '../../src/schema/published/json-feed.ts';
import { parseXml, textsOf } from '../xml.ts';

const unlisted: ReadonlySet<string> = new Set(unlistedPages);

/** Pages that lead elsewhere, and those without something to find. */
const isUnlisted = (path: string, html: string): boolean => unlisted.has(path) || html.includes('http-equiv="refresh"');

const sites = inject('sites');

describe.each([
  ['at the root of a host', sites.root, ''],
  ['below a base path', sites.docs, '/docs'],
])('a site %s', (_, folder, base) => {
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
  const address = `https://storage.example${base}/`;
  const filesOf = (index: string): readonly string[] =>
    textsOf(parseXml(read(index)), 'loc').map((loc) => loc.slice(address.length));

  test('lists every page in its sitemap by its canonical address, but for those that are named as left out', () => {
    const listed = filesOf('sitemap-index.xml').flatMap((path) => textsOf(parseXml(read(path)), 'loc'));

    const pages = listFiles(folder).filter((path) => path.endsWith('.html') && !isUnlisted(path, read(path)));
    const canonical = pages.map((path) => /<link rel="canonical" href="([^"]+)"/.exec(read(path))?.[1]);
    expect(listed.toSorted()).toEqual(canonical.toSorted());
  });

  test('has feeds whose items lead to its pages, and a history that knows each of them', () => {
    const feed = JSON.parse(read('feed.json')) as JsonFeed;
    const files = new Set(listFiles(folder));
    expect(feed.items.length).toBeGreaterThan(8);
    expect(textsOf(parseXml(read('atom.xml')), 'entry')).toHaveLength(feed.items.length);
    expect(textsOf(parseXml(read('feed.xml')), 'guid')).toEqual(feed.items.map(({ id }) => id));
    const lost = feed.items.filter(({ url }) => !files.has(`${url.slice(address.length)}.html`));
    expect(lost).toEqual([]);
    const { state } = JSON.parse(read('changes.json')) as ChangesFile;
    const twins = [...files].filter((path) => /^(?:glossary|guides)\/(?!index)[^/]+\.json$/.test(path));
    expect(Object.keys(state.pages).map((path) => `${path}.json`)).toEqual(twins);
    for (const path of twins) {
      const hash = createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('base64url');
      expect([path, state.pages[path.replace('.json', '')]?.hash]).toEqual([path, hash]);
    }
  });

  test('tells feed readers of its feeds on the home page; pages of terms are spared the bytes', () => {
    const feedsIn = (path: string): readonly string[] =>
      [...read(path).matchAll(/<link rel="alternate" type="([^"]*(?:atom|rss|feed)[^"]*)" href="([^"]+)"/g)].map(
        ([, type = '', href = '']) => `${type} ${href}`,
      );
    expect(feedsIn('index.html')).toEqual([
      `application/atom+xml ${base}/atom.xml`,
      `application/rss+xml ${base}/feed.xml`,
      `application/feed+json ${base}/feed.json`,
    ]);
    expect(feedsIn('glossary/cache.html')).toEqual([]);
  });

  test('says in robots.txt where the sitemap is, and that texts are no training data', () => {
    expect(read('robots.txt')).toContain(`Sitemap: ${address}sitemap-index.xml\n`);
    expect(read('robots.txt')).toContain('Content-Signal: ai-train=no\n');
  });
});
