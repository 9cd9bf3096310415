/**
 * Records for search engines, in the vocabulary of schema.org.
 */
import { toPlainText } from '../../model/plain-text.ts';
import type { Term } from '../../model/glossary.ts';
import type { Site } from '../../model/site.ts';
import { pagePath, termPath, toAddress } from '../paths.ts';

/** https://schema.org/DefinedTerm */
export const termToDefinedTerm = (site: Site, { slug, source }: Term): object => ({
  '@context': 'https://schema.org',
  '@type': 'DefinedTerm',
  name: source.term,
  ...(source.aliases && source.aliases.length > 0 && { alternateName: source.aliases }),
  description: toPlainText(source.short),
  termCode: slug,
  url: toAddress(site, termPath(site, slug)),
  inDefinedTermSet: {
    '@type': 'DefinedTermSet',
    name: site.title,
    url: toAddress(site, pagePath(site, 'glossary/')),
  },
});
