/**
 * Proves a built site before it is published: nothing is missing or empty, every internal link and anchor leads
 * somewhere, every term's page says what its twin says.
 */
import { redirectsOf } from '../../emit/redirect.ts';
import { schemaNames, schemaPath } from '../../emit/schemas/published-schema.ts';
import { sheetNames } from '../../model/sheets.ts';
import type { Glossary, Term } from '../../model/glossary.ts';
import type { Site } from '../../model/site.ts';
import { scanPage, type PageScan } from './page-scan.ts';
import { readLinkedData } from './linked-data.ts';
import { compareTerm } from './term-proofs.ts';
import { differenceToFault } from './prove-twins.ts';

/** What verification keeps of a page, so that an unchanged page need not be read again. */
export interface PageRecord {
  /** Internal targets as paths from the site's root, with their anchor, e.g. `glossary/task#code`. */
  readonly links: readonly string[];
  readonly ids: readonly string[];
}

export interface VerifiedPage {
  readonly record: PageRecord;
  readonly faults: readonly string[];
}

/** `glossary/x#y`, seen from the page `path`, as path from the root of the site; undefined when it leads outside. */
const toInternal = (link: string, path: string, base: string): string | undefined => {
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(link)) return undefined;
  if (link.startsWith('#')) return path + link;
  const url = new URL(link, `http://site${base}${path}`);
  if (!url.pathname.startsWith(base)) return `(outside the base) ${link}`;
  return decodeURIComponent(url.pathname.slice(base.length)) + url.hash;
};

const toRecord = ({ links, ids }: PageScan, path: string, base: string): PageRecord => ({
  links: links.flatMap((link) => toInternal(link, path, base) ?? []),
  ids,
});

const unclosed = (path: string): string => `${path}: a tag is not closed, or the page does not end with </html>`;

/** A page as read, and what it tells search engines. */
const withLinkedData = (page: VerifiedPage, path: string, html: string, site: Pick<Site, 'url'>): VerifiedPage => {
  const { links, ids, faults } = readLinkedData(html, site);
  return {
    record: { links: [...page.record.links, ...links], ids: [...page.record.ids, ...ids] },
    faults: [...page.faults, ...faults.map((fault) => `${path}: ${fault}`)],
  };
};

/** Reads one written page. */
export const verifyPage = (path: string, html: string, site: Pick<Site, 'base' | 'url'>): VerifiedPage => {
  const scan = scanPage(html);
  const page = { record: toRecord(scan, path, site.base), faults: scan.isWhole ? [] : [unclosed(path)] };
  return withLinkedData(page, path, html, site);
};

/** A page of a term as it has to be: what stands around its body is proven once, as the frame of all terms. */
export interface ExpectedTermPage {
  readonly path: string;
  readonly term: Term;
  readonly twin: Readonly<Record<string, unknown>>;
  /** The whole page that was to be written, and the part of it that is the term's own. */
  readonly expected: string;
  readonly body: string;
  readonly frame: PageRecord;
}

/** The address that a page gives as its own. */
export const canonicalOf = (html: string): string => /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1] ?? '';

/** Reads one written page of a term: it is what was to be written, and its body says what the twin says. */
export const verifyTermPage = (page: ExpectedTermPage, html: string, site: Site): VerifiedPage => {
  const { path, term, twin, expected, body, frame } = page;
  const scan = scanPage(body, 'fragment');
  const own = toRecord(scan, path, site.base);
  const differences = compareTerm(site, term, twin, scan, canonicalOf(html));
  const faults = differences.map((difference) => differenceToFault(path, difference));
  if (html !== expected) faults.push(`${path}: the file is not what was written`);
  if (!scan.isWhole) faults.push(unclosed(path));
  const record = { links: [...own.links, ...frame.links], ids: [...own.ids, ...frame.ids] };
  return withLinkedData({ record, faults }, path, html, site);
};

/** Candidates of files that a static host serves for a path. */
const filesFor = (path: string): readonly string[] =>
  path === '' || path.endsWith('/') ? [`${path}index.html`] : [path, `${path}.html`, `${path}/index.html`];

/** Every internal link that leads nowhere. `files` are all files of the site, `pages` the records of its pages. */
export const brokenLinks = (files: ReadonlySet<string>, pages: ReadonlyMap<string, PageRecord>): readonly string[] => {
  const ids = new Map([...pages].map(([path, { ids: own }]) => [path, new Set(own)]));
  const known = new Map<string, string | undefined>();
  const reasonFor = (link: string): string | undefined => {
    const [path = '', anchor] = link.split('#');
    const file = filesFor(path.split('?')[0] ?? '').find((candidate) => files.has(candidate));
    if (file === undefined) return 'there is no such page';
    return anchor && ids.get(file)?.has(decodeURIComponent(anchor)) === false
      ? 'the page has no such anchor'
      : undefined;
  };
  return [...pages].flatMap(([page, { links }]) =>
    links.flatMap((link) => {
      if (!known.has(link)) known.set(link, reasonFor(link));
      const reason = known.get(link);
      return reason ? [`${page}: the link to ${link || '/'} is broken: ${reason}`] : [];
    }),
  );
};

/** Pages that a glossary must have. */
export const missingPages = (glossary: Glossary, files: ReadonlySet<string>): readonly string[] => {
  const { terms, guides, facets, paths } = glossary;
  const expected = [
    ...[
      'index.html',
      '404.html',
      'glossary/index.html',
      'guides/index.html',
      'path/index.html',
      'path.json',
      'search.html',
      'about/coverage.html',
      'browse/index.html',
      'category/index.html',
      'map.html',
      'glossary/index.json',
      'facets.json',
      ...schemaNames.map(schemaPath),
    ],
    ...terms.flatMap(({ slug }) => ['html', 'json', 'md'].map((ending) => `glossary/${slug}.${ending}`)),
    ...guides.flatMap(({ slug }) => ['html', 'json', 'md'].map((ending) => `guides/${slug}.${ending}`)),
    ...facets.flatMap(({ id, values }) =>
      ['index', ...values.map((value) => value.id)].map((name) => `${id}/${name}.html`),
    ),
    ...redirectsOf(glossary).map(({ from }) => `glossary/${from}.html`),
    ...paths.map(({ id }) => `path/${id}.html`),
    ...sheetNames(glossary).map((name) => `${name}.html`),
  ];
  return expected.filter((path) => !files.has(path)).map((path) => `${path}: the page was not built`);
};
