/**
 * `_headers`, which Cloudflare and Netlify read (https://developers.cloudflare.com/workers/static-assets/headers/,
 * https://docs.netlify.com/manage/routing/headers/): at most 100 rules and 2,000 characters a line. Where two rules mean
 * one file, their values of one header are joined by a comma, which only `Link` stands; `! Link` takes back what rules
 * above said, at Cloudflare.
 */
import type { Glossary } from '../../model/glossary.ts';
import type { Site } from '../../model/site.ts';
import { pagePath } from '../paths.ts';
import { schemaPath } from '../schemas/published-schema.ts';
import type { SchemaName } from '../schemas/schema-registry.ts';
import { caching, fileRules, type FileRule } from './file-rules.ts';
import { endingTypes, pathTypes } from './media-types.ts';
import { linkTo, siteHeaders, siteLinks, type Header } from './site-headers.ts';

/** Endings whose type a host may not know. */
const rareEndings = ['jsonld', 'md', 'ndjson'] as const;

const schemaLink = (site: Site, schema: SchemaName): string =>
  linkTo(site, schemaPath(schema), 'describedby', 'application/schema+json');

const toHeaders = (site: Site, { cache, isData, schema, isException }: FileRule): readonly (Header | string)[] => [
  ...(cache ? ([['Cache-Control', caching[cache]]] as const) : []),
  ...(isData ? ([['X-Robots-Tag', 'noindex']] as const) : []),
  ...(isException ? ['! Link'] : []),
  ...(schema
    ? ([['Link', [...(isException ? [siteLinks(site)] : []), schemaLink(site, schema)].join(', ')]] as const)
    : []),
];

const toBlock = (site: Site, pattern: string, headers: readonly (Header | string)[]): string =>
  [
    pagePath(site, pattern),
    ...headers.map((header) => `  ${typeof header === 'string' ? header : header.join(': ')}`),
  ].join('\n');

/** The text of `_headers`. */
export const headersFile = (glossary: Glossary): string => {
  const { site } = glossary;
  const types = [
    ...rareEndings.map((ending) => [`*.${ending}`, endingTypes[ending]] as const),
    ...Object.entries(pathTypes),
  ];
  const blocks = [
    toBlock(site, '*', [...siteHeaders(glossary), ['Link', siteLinks(site)]]),
    ...types.map(([pattern, type]) => toBlock(site, pattern, [['Content-Type', type]])),
    ...fileRules(site).map((rule) => toBlock(site, rule.pattern, toHeaders(site, rule))),
  ];
  return `${blocks.join('\n')}\n`;
};
