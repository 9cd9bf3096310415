/**
 * What the records for search engines share, in the vocabulary of https://schema.org: names that pages use for one
 * another's things, authors, licences, the way to a page.
 */
import type { Named, Site } from '../../model/site.ts';
import type { Citation } from '../../schema/term.ts';
import type { Link } from '../page.ts';
import { pagePath, toAddress } from '../paths.ts';

type Value = string | number | Node | readonly (string | Node)[] | undefined;

/** What is `undefined` is not written. */
export interface Node {
  readonly [property: string]: Value;
}

/** A thing that another page, or another part of this one, describes. */
export const see = (id: string): Node => ({ '@id': id });

/** The set of all terms; the A to Z describes it. */
export const termSetId = (site: Site): string => `${toAddress(site, pagePath(site, 'glossary/'))}#terms`;

/** The site; the home page describes it. */
export const siteId = (site: Site): string => `${toAddress(site, site.base)}#site`;

/** A term; its page describes it. */
export const termId = (address: string): string => `${address}#term`;

const kinds = { person: 'Person', organisation: 'Organization' } as const;

/** An author. What it is, is told only where site.json says so. */
const toAuthor = ({ author }: Site, { name, url }: Named): Node => ({
  '@type': author?.kind && author.name === name ? kinds[author.kind] : undefined,
  name,
  url,
});

/** Whose a page is, and under which licence. */
export const rightsOfPage = (site: Site, { author, author_url: url, licence }: Citation): Node => {
  const address = site.licence?.name === licence ? site.licence?.url : undefined;
  return {
    author: author ? toAuthor(site, { name: author, ...(url && { url }) }) : undefined,
    license: licence ? (address ?? { '@type': 'CreativeWork', name: licence }) : undefined,
  };
};

const proficiency: Readonly<Record<string, string>> = {
  beginner: 'Beginner',
  intermediate: 'Intermediate',
  advanced: 'Expert',
};

/** A difficulty in the words of the vocabulary. */
export const toProficiency = (difficulty = ''): string | undefined => proficiency[difficulty];

/** The same page as data. */
export const twinsOf = (address: string): Value =>
  [
    ['application/json', 'json'],
    ['text/markdown', 'md'],
  ].map(([encodingFormat, ending]) => ({
    '@type': 'MediaObject',
    encodingFormat,
    contentUrl: `${address}.${ending ?? ''}`,
  }));

/** Where a page stands: what is above it, then itself. */
export const toBreadcrumb = (site: Site, above: readonly Link[], title: string): Node => ({
  '@type': 'BreadcrumbList',
  itemListElement: [
    ...above.map(({ name, href }) => ({ name, item: toAddress(site, href) })),
    { name: title, item: undefined },
  ].map((place, index) => ({ '@type': 'ListItem', position: index + 1, ...place })),
});

/** One record of several things. */
export const toGraph = (nodes: readonly Node[]): object => ({ '@context': 'https://schema.org', '@graph': nodes });
