/**
 * What hosts are told of files, by pattern: how long they keep, that search engines leave data alone, which schema
 * describes them. Patterns are below the base, and one file has one rule, but for exceptions.
 */
import type { Site } from '../../model/site.ts';
import type { SchemaName } from '../schemas/schema-registry.ts';

export const caching = {
  /** The name of the file changes with its bytes. */
  forever: 'public, max-age=31536000, immutable',
  /** Data may be five minutes old. */
  short: 'public, max-age=300, must-revalidate',
  /** Pages name assets that the next build may remove, so that they are asked for anew; answered with 304 where unchanged. */
  never: 'public, max-age=0, must-revalidate',
} as const;

export interface FileRule {
  readonly pattern: string;
  /** Default: never. */
  readonly cache?: keyof typeof caching;
  /** Whether search engines are to leave it out: it is the same as a page, or no reading matter. */
  readonly isData?: true;
  /** Name of the schema that describes it. */
  readonly schema?: SchemaName;
  /** A pattern above means this file too; all but its schema is said there. */
  readonly isException?: true;
}

const data = { cache: 'short', isData: true } as const;

/** The rules of a site, from general to particular. */
export const fileRules = ({ search }: Pick<Site, 'search'>): readonly FileRule[] => [
  { pattern: '_astro/*', cache: 'forever' },
  ...(search
    ? ([
        { pattern: 'pagefind/fragment/*', cache: 'forever' },
        { pattern: 'pagefind/index/*', cache: 'forever' },
      ] as const)
    : []),
  { pattern: 'glossary/*.json', ...data, schema: 'term' },
  { pattern: 'glossary/index.json', schema: 'index', isException: true },
  { pattern: 'glossary/*.md', ...data },
  { pattern: 'glossary/*.ndjson', ...data },
  { pattern: 'glossary/*.jsonld', ...data, schema: 'vocabulary' },
  { pattern: 'guides/*.json', ...data, schema: 'guide' },
  { pattern: 'guides/*.md', ...data },
  { pattern: 'changes.json', ...data, schema: 'changes' },
  { pattern: 'facets.json', ...data, schema: 'facets' },
  { pattern: 'path.json', ...data, schema: 'path' },
  { pattern: 'api/search/*.json', ...data, schema: 'search' },
  { pattern: 'api/search/index.json', schema: 'search-index', isException: true },
  { pattern: 'schema/*', ...data },
  { pattern: 'openapi.json', ...data },
  { pattern: '404.json', ...data },
  { pattern: 'llms.txt', ...data },
  { pattern: 'llms-full.txt', ...data },
  { pattern: 'llms/*', ...data },
  { pattern: '.well-known/*', ...data },
  { pattern: '.well-known/agent-skills/index.json', schema: 'skills', isException: true },
  { pattern: 'feed.json', cache: 'short', schema: 'feed' },
  { pattern: 'feed.xml', cache: 'short' },
  { pattern: 'atom.xml', cache: 'short' },
];
