/**
 * `_redirects`, which Cloudflare and Netlify read (https://developers.cloudflare.com/workers/static-assets/redirects/):
 * at most 2,000 lines. Pages come first: a renamed term without a line still has the page that leads on.
 */
import type { Glossary } from '../../model/glossary.ts';
import { termPath } from '../paths.ts';
import { redirectsOf } from '../redirect.ts';

const limit = 2000;

/** Endings of a term's addresses: the page's, the twins'. */
export const termEndings = ['', '.json', '.md'] as const;

/** The text of `_redirects`. */
export const redirectsFile = (glossary: Glossary): string => {
  const { site } = glossary;
  const lines = termEndings.flatMap((ending) =>
    redirectsOf(glossary).map(({ from, to }) => `${termPath(site, from)}${ending} ${termPath(site, to)}${ending} 301`),
  );
  const left = lines.length - limit;
  return [
    '# Former addresses of terms.',
    ...lines.slice(0, limit),
    ...(left > 0 ? [`# Hosts read ${limit} lines at most; ${left} more are left out.`] : []),
    '',
  ].join('\n');
};
