/**
 * The media type of every file of a site: one table for the previews, `_headers`, nginx, Caddy and OpenAPI. Text carries
 * its charset; JSON has none to declare (RFC 8259), and XML declares its own (RFC 7303).
 */
import { matchesPattern } from './path-pattern.ts';

/** Types by ending. */
export const endingTypes = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  ico: 'image/x-icon',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  jsonld: 'application/ld+json',
  md: 'text/markdown; charset=utf-8',
  ndjson: 'application/x-ndjson',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  wasm: 'application/wasm',
  woff2: 'font/woff2',
  xml: 'application/xml',
} as const satisfies Readonly<Record<string, string>>;

/** Types of files whose ending does not tell them; no two patterns mean one file. Paths are below the base. */
export const pathTypes = {
  '404.json': 'application/problem+json',
  'feed.json': 'application/feed+json',
  'feed.xml': 'application/rss+xml',
  'atom.xml': 'application/atom+xml',
  'opensearch.xml': 'application/opensearchdescription+xml',
  'schema/*': 'application/schema+json',
  '.well-known/api-catalog': 'application/linkset+json; profile="https://www.rfc-editor.org/info/rfc9727"',
} as const satisfies Readonly<Record<string, string>>;

/** What is none of these: the parts of the search index. */
export const otherType = 'application/octet-stream';

/** The media type of a file, by its path below the base. */
export const mediaTypeOf = (path: string): string => {
  const special = Object.entries(pathTypes).find(([pattern]) => matchesPattern(pattern, path));
  if (special) return special[1];
  const ending = /\.([a-z\d]+)$/.exec(path)?.[1] ?? '';
  return (endingTypes as Readonly<Record<string, string>>)[ending] ?? otherType;
};

/** Types that are text, which compression makes smaller; without parameters. */
export const isTextType = (type: string): boolean =>
  /^(?:text\/|image\/svg)|json(?:;|$)|xml(?:;|$)|javascript/.test(type);
