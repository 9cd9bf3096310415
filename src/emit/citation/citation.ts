/**
 * How to cite a term: what its file says, else made from site.json in the shape of the same record.
 */
import type { Citation, TermSource } from '../../schema/term.ts';
import type { Site } from '../../model/site.ts';
import { termPath, toAddress } from '../paths.ts';

const attribution = (site: Site, title: string, url: string) => ({
  inline_mention: `According to ${site.title}: <quote>`,
  markdown_link: `[${title}](${url}) (${site.title})`,
  footer_credit: `Source: ${site.title} — ${url}`,
});

/** Addresses, source, author and licence of the page at `path`. */
export const pageCitation = (site: Site, path: string) => {
  const url = toAddress(site, path);
  return {
    canonical_url: url,
    html_url: url,
    json_url: `${url}.json`,
    source: site.title,
    ...(site.author && { author: site.author.name }),
    ...(site.author?.url && { author_url: site.author.url }),
    ...(site.licence && { licence: site.licence.name }),
  };
};

/** The citation record of a term, in the key order of the published twin. */
export const termToCitation = (site: Site, source: TermSource): Citation => {
  if (source.citation) return source.citation;
  const page = pageCitation(site, termPath(site, source.slug));
  return {
    ...page,
    usage: { ...site.usage, attribution_examples: attribution(site, source.term, page.canonical_url) },
  };
};
