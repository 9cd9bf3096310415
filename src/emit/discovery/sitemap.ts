/**
 * The sitemap: an index, and files of so many pages as the protocol allows (https://www.sitemaps.org/protocol.html).
 */
import type { Glossary } from '../../model/glossary.ts';
import { pagePath, sitemapPath, toAddress } from '../paths.ts';
import { element, textElement, toXml } from '../xml.ts';
import { sitePages, type SitePage } from './site-pages.ts';

export interface SitemapFile {
  readonly path: string;
  readonly text: string;
}

/** What the protocol allows in a file; bytes with room for what stands around the pages. */
const most = { pages: 50_000, bytes: 50 * 1024 * 1024 - 1024 };

const xmlns = 'http://www.sitemaps.org/schemas/sitemap/0.9';

const toEntry = (name: 'url' | 'sitemap', address: string, changed: string | undefined): string =>
  element(name, {}, [textElement('loc', address), ...(changed === undefined ? [] : [textElement('lastmod', changed)])]);

interface Part {
  readonly entries: string[];
  bytes: number;
  changed: string | undefined;
}

const emptyPart = (): Part => ({ entries: [], bytes: 0, changed: undefined });

/** Shares the pages out among files; there is one at least, as a site has a home page. */
const toParts = (
  pages: readonly SitePage[],
  toText: (page: SitePage) => string,
  limits: { readonly pages: number; readonly bytes: number },
): readonly Part[] => {
  let part = emptyPart();
  const parts = [part];
  for (const page of pages) {
    const text = toText(page);
    const bytes = Buffer.byteLength(text) + 1;
    if (part.entries.length === limits.pages || (part.bytes > 0 && part.bytes + bytes > limits.bytes)) {
      part = emptyPart();
      parts.push(part);
    }
    part.entries.push(text);
    part.bytes += bytes;
    if (page.changed !== undefined && (part.changed ?? '') < page.changed) part.changed = page.changed;
  }
  return parts;
};

/** The index and the files it names. */
export const sitemapFiles = (glossary: Glossary, limits = most): readonly SitemapFile[] => {
  const { site } = glossary;
  const addressOf = (path: string): string => toAddress(site, pagePath(site, path));
  const parts = toParts(sitePages(glossary), ({ path, changed }) => toEntry('url', addressOf(path), changed), limits);
  const files = parts.map((part, index) => ({ path: `sitemap-${index + 1}.xml`, part }));
  const index = files.map(({ path, part }) => toEntry('sitemap', addressOf(path), part.changed));
  return [
    { path: sitemapPath, text: toXml(element('sitemapindex', { xmlns }, index)) },
    ...files.map(({ path, part }) => ({ path, text: toXml(element('urlset', { xmlns }, part.entries)) })),
  ];
};
