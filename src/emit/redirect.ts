/**
 * A page at a term's former address that leads on at once, on any static host and without a script.
 */
import type { Glossary } from '../model/glossary.ts';
import { wordsOf } from '../strings.ts';
import { directionOf } from './direction.ts';
import { termPath, toAddress } from './paths.ts';
import { contentPolicy } from './policy.ts';
import { escapeXml } from './xml.ts';

export interface Redirect {
  /** The former slug. */
  readonly from: string;
  /** The slug of today. */
  readonly to: string;
}

/** Former slugs that no term has today; of two terms that claim one, the first by title has it. */
export const redirectsOf = ({ terms, bySlug }: Glossary): readonly Redirect[] => {
  const claimed = new Map<string, string>();
  for (const { slug, source } of terms) {
    for (const from of source.renamed_from ?? []) if (!bySlug.has(from) && !claimed.has(from)) claimed.set(from, slug);
  }
  return [...claimed].map(([from, to]) => ({ from, to }));
};

/** The page of a redirect. */
export const redirectToHtml = ({ site, bySlug }: Glossary, { to }: Redirect): string => {
  const { strings } = wordsOf(site);
  const path = termPath(site, to);
  const dir = directionOf(site.lang);
  const title = escapeXml(bySlug.get(to)?.source.term ?? to);
  return [
    `<!doctype html><html lang="${site.lang}"${dir ? ` dir="${dir}"` : ''}><head><meta charset="utf-8">`,
    `<meta http-equiv="content-security-policy" content="${contentPolicy}">`,
    `<meta http-equiv="refresh" content="0; url=${path}"><meta name="viewport" content="width=device-width">`,
    `<meta name="robots" content="noindex"><title>${title}</title><link rel="canonical" href="${toAddress(site, path)}"></head>`,
    `<body><main><h1>${escapeXml(strings['redirect.moved'])}</h1><p><a href="${path}">${title}</a></p></main></body></html>\n`,
  ].join('');
};
