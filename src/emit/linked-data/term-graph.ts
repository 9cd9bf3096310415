/**
 * The page of a term for search engines: the term, the article about it, the way to it. It says what the page shows.
 */
import { toPlainText } from '../../model/plain-text.ts';
import type { Term } from '../../model/glossary.ts';
import type { Site } from '../../model/site.ts';
import { wordsOf } from '../../strings.ts';
import { termToCitation } from '../citation/citation.ts';
import { categoryPath, pagePath, termPath, toAddress } from '../paths.ts';
import { rightsOfPage, see, termId, termSetId, toBreadcrumb, toGraph, toProficiency, twinsOf } from './nodes.ts';

/** Where a page from elsewhere was first. */
const origin = (address: string, canonical: string | undefined): string | undefined =>
  canonical === address ? undefined : canonical;

export const termToGraph = (site: Site, { slug, source, category }: Term): object => {
  const address = toAddress(site, termPath(site, slug));
  const description = toPlainText(source.short);
  const citation = termToCitation(site, source);
  const article = {
    '@type': 'TechArticle',
    '@id': address,
    headline: source.term,
    description,
    datePublished: source.created,
    dateModified: source.updated,
    proficiencyLevel: toProficiency(source.difficulty),
    inLanguage: site.lang,
    ...rightsOfPage(site, citation),
    isBasedOn: origin(address, citation.canonical_url),
    about: see(termId(address)),
    encoding: twinsOf(address),
  };
  const term = {
    '@type': 'DefinedTerm',
    '@id': termId(address),
    name: source.term,
    alternateName: source.aliases && source.aliases.length > 0 ? source.aliases : undefined,
    description,
    termCode: slug,
    url: address,
    inDefinedTermSet: see(termSetId(site)),
  };
  const above = [
    { name: wordsOf(site).strings['nav.glossary'], href: pagePath(site, 'glossary/') },
    { name: category.name, href: categoryPath(site, category) },
  ];
  return toGraph([article, term, toBreadcrumb(site, above, source.term)]);
};
