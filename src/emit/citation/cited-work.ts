/**
 * What a citation names: the record of a page, whoever wrote it, as one work with its title, dates and address.
 */
import type { Guide, Term } from '../../model/glossary.ts';
import type { Site } from '../../model/site.ts';
import type { Citation } from '../../schema/term.ts';
import { pageCitation, termToCitation } from './citation.ts';
import { guidePath, termPath, toAddress } from '../paths.ts';

export interface CitedWork {
  /** What bibliographies call it. */
  readonly key: string;
  readonly kind: 'entry' | 'page';
  readonly author: string;
  readonly authorUrl?: string | undefined;
  readonly title: string;
  /** The site or book that it is a part of. */
  readonly source: string;
  /** `YYYY-MM-DD`. */
  readonly created: string;
  readonly updated: string;
  readonly url: string;
  readonly licence: string;
  readonly licenceUrl?: string | undefined;
  readonly lang: string;
}

/** One line of plain characters: what breaks lines, and what no text shows, becomes a space. */
// eslint-disable-next-line no-control-regex -- control characters are what must go
const toLine = (text = ''): string => text.replaceAll(/[\s\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').trim();

/** The licence's own address, where the record names that of the site. */
const licenceUrl = ({ licence }: Site, name: string | undefined): string | undefined =>
  licence && licence.name === name ? licence.url : undefined;

type Facts = Pick<CitedWork, 'key' | 'kind' | 'title' | 'created' | 'updated' | 'url'>;

const toWork = (site: Site, record: Citation, facts: Facts): CitedWork => ({
  ...facts,
  title: toLine(facts.title),
  author: toLine(record.author),
  authorUrl: record.author_url,
  source: toLine(record.source) || toLine(site.title),
  url: record.canonical_url ?? facts.url,
  licence: toLine(record.licence),
  licenceUrl: licenceUrl(site, record.licence),
  lang: site.lang,
});

/** A term as a work. One that comes from elsewhere is cited as its own record says. */
export const termToWork = (site: Site, { slug, source }: Term): CitedWork =>
  toWork(site, termToCitation(site, source), {
    key: slug,
    kind: 'entry',
    title: source.term,
    created: source.created,
    updated: source.updated,
    url: toAddress(site, termPath(site, slug)),
  });

/** A guide as a work. */
export const guideToWork = (site: Site, { slug, source }: Guide): CitedWork => {
  const path = guidePath(site, slug);
  return toWork(site, pageCitation(site, path), {
    key: `guide-${slug}`,
    kind: 'page',
    title: source.title,
    created: source.created,
    updated: source.updated,
    url: toAddress(site, path),
  });
};
