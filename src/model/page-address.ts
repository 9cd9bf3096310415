/**
 * Whether an address in a text leads to a page and a heading of the site: terms, guides, values of facets and the few other
 * pages. Addresses of other sites are nobody's business here.
 */
import { listSome, nearest } from '../schema/nearest.ts';
import { didYouMean, type Content } from './check.ts';
import type { GuideFile } from './content-file.ts';
import { facetIds, type Glossary } from './glossary.ts';
import { sheetNames } from './sheets.ts';

/** What is wrong with an address, and how to mend it. */
export interface AddressFault {
  readonly message: string;
  readonly hint: string;
}

const pagePattern =
  /^\/(?<folder>glossary|guides|category|path|severity|effort|difficulty|language|tag|status)\/(?<name>[^/#?]+?)(?:\.html|\.json|\.md)?(?:#(?<anchor>.*))?$/;

/** An anchor as its heading is named; one that cannot be decoded names none. */
const decode = (anchor: string): string => {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
};

const anchorFault = (target: GuideFile, anchor: string): AddressFault | undefined => {
  const anchors = target.outline.headings.map((heading) => heading.slug);
  if (anchors.includes(decode(anchor))) return undefined;
  return {
    message: `Unexpected anchor "#${anchor}", expected a heading of ${target.document.file.path}.`,
    hint: didYouMean(nearest(anchor, anchors), `Its headings are ${listSome(anchors.map((slug) => `#${slug}`))}.`),
  };
};

/** Pages that every site has, besides those of terms, guides and facets. */
const fixedPages: ReadonlySet<string> = new Set([
  ...['', 'index', 'glossary', 'guides', 'category', 'browse', 'search', 'map', 'path', '404', 'about/coverage'],
]);

const missingPage = (url: string, guess: string | undefined): AddressFault => ({
  message: `Unexpected link to ${url}, expected a page that exists.`,
  hint: didYouMean(guess, 'Correct the address, or write the page.'),
});

/** The file of a page as it lies in the content folder: on the site it has another address. */
const isFile = (url: string): boolean => /^(?![a-z][a-z\d+.-]*:|[/?#])[^?#]*\.(?:mdx?|json)(?:[?#].*)?$/i.test(url);

const fileFault = (url: string): AddressFault => {
  const name = /(?:^|\/)([^/]+?)\.mdx?(?:#.*)?$/.exec(url)?.[1];
  const term = /(?:^|\/)([^/]+?)\.json$/.exec(url)?.[1];
  const meant = name ? `/guides/${name}` : term ? `/glossary/${term}` : '/guides/<slug> or /glossary/<slug>';
  return {
    message: `Unexpected link to ${url}, expected an address that begins with "/".`,
    hint: `Write the address of the page: ${meant}; or an address that begins with https://.`,
  };
};

/** The fault of an address that names no term, guide or value of a facet: other pages are few, other files have an ending. */
const otherPageFault = (glossary: Glossary, url: string, address: string): AddressFault | undefined => {
  const page = address.replace(/[#?].*$/, '').replace(/^\/|\/$/g, '');
  const name = page.replace(/(?:\/index)?(?:\.html)?$/, '');
  const sheets = sheetNames(glossary).map((sheet) => sheet.replace(/\/index$/, ''));
  const isKnown = fixedPages.has(name) || sheets.includes(name) || glossary.facets.some(({ id }) => id === name);
  if (isKnown || /\.\w+$/.test(page)) return undefined;
  const guess = nearest(page.split('/')[0] ?? '', [...fixedPages, ...facetIds]);
  return missingPage(url, guess && `/${[guess, ...page.split('/').slice(1)].join('/')}`);
};

const pagesOf = ({ glossary }: Content, folder: string): ReadonlySet<string> => {
  if (folder === 'glossary') return new Set(glossary.bySlug.keys());
  if (folder === 'guides') return new Set(glossary.guideBySlug.keys());
  if (folder === 'path') return new Set(glossary.paths.map(({ id }) => id));
  const declared = folder === 'category' ? glossary.site.categories.keys() : [];
  const values = glossary.facets.find(({ id }) => id === folder)?.values ?? [];
  return new Set([...declared, ...values.map(({ id }) => id)]);
};

/** The address from the root of the site; undefined for one that leads elsewhere. */
const fromRoot = (url: string, page: string): string | undefined => {
  if (url.startsWith('/')) return url.startsWith('//') ? undefined : url;
  const resolved = /^\.{1,2}\//.test(url) ? URL.parse(url, `https://site.invalid${page}`) : null;
  return resolved ? resolved.pathname + resolved.search + resolved.hash : undefined;
};

/** What is wrong with an address on a page of the site, such as `/guides/reading`; undefined where nothing is. */
export const addressFault = (content: Content, page: string, url: string): AddressFault | undefined => {
  const { guides, faulty, glossary } = content;
  const guideAt = (path: string): GuideFile | undefined => guides.find(({ slug }) => `/guides/${slug}` === path);
  if (url.startsWith('#')) {
    const own = guideAt(page);
    return own && anchorFault(own, url.slice(1));
  }
  if (isFile(url)) return fileFault(url);
  const address = fromRoot(url, page);
  if (address === undefined) return undefined;
  const { folder, name = '', anchor } = pagePattern.exec(address)?.groups ?? {};
  if (folder === undefined) return otherPageFault(glossary, url, address);
  if (name === 'index') return undefined;
  if (folder === 'glossary' ? faulty.terms.has(name) : folder === 'guides' && faulty.guides.has(name)) return undefined;
  const known = pagesOf(content, folder);
  if (!known.has(name)) {
    const guess = nearest(name, known);
    return missingPage(url, guess && `/${folder}/${guess}`);
  }
  const target = guideAt(`/${folder}/${name}`);
  return anchor !== undefined && target ? anchorFault(target, anchor) : undefined;
};
