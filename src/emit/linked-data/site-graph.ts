/**
 * The home page and the A to Z for search engines: the site, and the set of its terms.
 */
import type { Glossary } from '../../model/glossary.ts';
import type { Site } from '../../model/site.ts';
import { pagePath, termPath, toAddress } from '../paths.ts';
import { rightsOfPage, see, siteId, termId, termSetId, toGraph } from './nodes.ts';

const rights = (site: Site) =>
  rightsOfPage(site, {
    author: site.author?.name,
    author_url: site.author?.url,
    licence: site.licence?.name,
  });

/** The site, on its home page. */
export const siteToGraph = (site: Site): object =>
  toGraph([
    {
      '@type': 'WebSite',
      '@id': siteId(site),
      name: site.title,
      description: site.description || undefined,
      url: toAddress(site, site.base),
      inLanguage: site.lang,
      ...rights(site),
      hasPart: see(termSetId(site)),
    },
  ]);

/** The set of all terms, on the A to Z. */
export const termSetToGraph = ({ site, terms }: Glossary): object =>
  toGraph([
    {
      '@type': 'DefinedTermSet',
      '@id': termSetId(site),
      name: site.title,
      url: toAddress(site, pagePath(site, 'glossary/')),
      inLanguage: site.lang,
      ...rights(site),
      isPartOf: see(siteId(site)),
      hasDefinedTerm: terms.map(({ slug }) => see(termId(toAddress(site, termPath(site, slug))))),
    },
  ]);
