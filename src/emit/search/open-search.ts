/**
 * `opensearch.xml`: with it a browser can offer the site's search in its own address field. Format: OpenSearch 1.1.
 */
import type { Site } from '../../model/site.ts';
import { pagePath, toAddress } from '../paths.ts';
import { escapeXml } from '../xml.ts';

export const openSearchPath = 'opensearch.xml';

/** At most `length` characters, whole words where there are some. */
const shorten = (text: string, length: number): string => {
  const characters = Array.from(text.trim());
  if (characters.length <= length) return characters.join('');
  const cut = characters.slice(0, length - 1).join('');
  return `${cut.replace(/\s+\S*$/u, '')}…`;
};

const element = (name: string, text: string): string => `  <${name}>${escapeXml(text)}</${name}>\n`;

/** The description; the standard allows a short name of 16 characters, a long one of 48 and a text of 1024. */
export const openSearchDescription = (site: Site): string => {
  const search = `${toAddress(site, pagePath(site, 'search'))}?q={searchTerms}`;
  const icon = toAddress(site, pagePath(site, 'favicon.svg'));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">\n',
    element('ShortName', shorten(site.title, 16)),
    element('LongName', shorten(site.title, 48)),
    element('Description', shorten(site.description || site.tagline || site.title, 1024)),
    `  <Url type="text/html" method="get" template="${escapeXml(search)}"/>\n`,
    `  <Image type="image/svg+xml" width="16" height="16">${escapeXml(icon)}</Image>\n`,
    element('Language', site.lang),
    element('InputEncoding', 'UTF-8'),
    element('OutputEncoding', 'UTF-8'),
    '</OpenSearchDescription>\n',
  ].join('');
};
