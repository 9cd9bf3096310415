/**
 * The page of a guide for search engines: the article, what it is about, the way to it.
 */
import type { Guide } from '../../model/glossary.ts';
import type { Site } from '../../model/site.ts';
import { wordsOf } from '../../strings.ts';
import { pageCitation } from '../citation/citation.ts';
import { categoryPath, guidePath, pagePath, termPath, toAddress } from '../paths.ts';
import { rightsOfPage, see, termId, toBreadcrumb, toGraph, toProficiency, twinsOf } from './nodes.ts';

export const guideToGraph = (site: Site, { slug, source, category, terms }: Guide): object => {
  const path = guidePath(site, slug);
  const address = toAddress(site, path);
  const explained = terms.filter(({ kind, exists }) => kind === 'term' && exists);
  const article = {
    '@type': 'TechArticle',
    '@id': address,
    headline: source.title,
    description: source.description,
    datePublished: source.created,
    dateModified: source.updated,
    proficiencyLevel: toProficiency(source.difficulty),
    inLanguage: site.lang,
    ...rightsOfPage(site, pageCitation(site, path)),
    about:
      explained.length > 0 ? explained.map(({ to }) => see(termId(toAddress(site, termPath(site, to))))) : undefined,
    encoding: twinsOf(address),
  };
  const above = [
    { name: wordsOf(site).strings['nav.guides'], href: pagePath(site, 'guides/') },
    ...(category ? [{ name: category.name, href: categoryPath(site, category) }] : []),
  ];
  return toGraph([article, toBreadcrumb(site, above, source.title)]);
};
