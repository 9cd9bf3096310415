/** What crawlers of the built fixture site are told. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { listFiles } from '../../src/astro/files.ts';
import { unlistedPages } from '../../src/emit/discovery/site-pages.ts';
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

  test('says in robots.txt where the sitemap is, and that texts are no training data', () => {
    expect(read('robots.txt')).toContain(`Sitemap: ${address}sitemap-index.xml\n`);
    expect(read('robots.txt')).toContain('Content-Signal: ai-train=no\n');
  });
});
