/**
 * The published schemas, and which of them each JSON file of a site must fit. Whoever adds a file adds it here; a build
 * refuses a JSON file that is in no list.
 */
import type { z } from 'zod';
import { changesSchema } from '../../schema/published/changes.ts';
import { facetsSchema } from '../../schema/published/facets.ts';
import { glossaryIndexSchema } from '../../schema/published/glossary-index.ts';
import { guideTwinSchema } from '../../schema/published/guide-twin.ts';
import { jsonFeedSchema } from '../../schema/published/json-feed.ts';
import { pathIndexSchema } from '../../schema/published/path.ts';
import { portableTermSchema } from '../../schema/published/portable-term.ts';
import { searchIndexSchema, searchSchema } from '../../schema/published/search.ts';
import { skillIndexSchema } from '../../schema/published/skill-index.ts';
import { termTwinSchema } from '../../schema/published/term-twin.ts';
import { vocabularySchema } from '../../schema/published/vocabulary.ts';

/** Schemas by the name of their file, `schema/1/<name>.schema.json`. */
export const publishedSchemas = {
  term: termTwinSchema,
  guide: guideTwinSchema,
  index: glossaryIndexSchema,
  changes: changesSchema,
  feed: jsonFeedSchema,
  facets: facetsSchema,
  path: pathIndexSchema,
  'portable-term': portableTermSchema,
  search: searchSchema,
  'search-index': searchIndexSchema,
  skills: skillIndexSchema,
  vocabulary: vocabularySchema,
} as const satisfies Readonly<Record<string, z.ZodType>>;

export type SchemaName = keyof typeof publishedSchemas;

/** Paths of files and the schema that each fits; of an .ndjson file, that each line fits. The first that matches counts. */
const places: readonly (readonly [paths: RegExp, schema: SchemaName])[] = [
  [/^glossary\/index\.json$/, 'index'],
  [/^glossary\/[^/]+\.json$/, 'term'],
  [/^guides\/[^/]+\.json$/, 'guide'],
  [/^changes\.json$/, 'changes'],
  [/^feed\.json$/, 'feed'],
  [/^facets\.json$/, 'facets'],
  [/^path\.json$/, 'path'],
  [/^glossary\/terms\.ndjson$/, 'portable-term'],
  [/^api\/search\/index\.json$/, 'search-index'],
  [/^api\/search\/[^/]+\.json$/, 'search'],
  [/^\.well-known\/agent-skills\/index\.json$/, 'skills'],
  [/^glossary\/index\.jsonld$/, 'vocabulary'],
];

/** JSON files that have no schema of ours, and why. */
const foreignPlaces: readonly (readonly [paths: RegExp, reason: string])[] = [
  [/^schema\/\d+\/[^/]+\.schema\.json$/, 'JSON Schema, checked as such'],
  [/^openapi\.json$/, 'OpenAPI, checked as such'],
  [/^404\.json$/, 'a problem as RFC 9457 has it'],
  [/^pagefind\//, 'the format of Pagefind'],
  [/^search\/names\.json$/, 'read by the scripts of the same build only'],
];

/** What is known of a JSON file by its path. */
export type FileKind =
  { readonly kind: 'ours'; readonly schema: SchemaName } | { readonly kind: 'foreign'; readonly reason: string };

/** Whether a path names a file that must be in one of the lists. */
export const isJsonFile = (path: string): boolean => /\.(?:json|jsonld|ndjson)$/.test(path);

/** The schema of a file, or why it has none; undefined when it is in no list. */
export const kindOfFile = (path: string): FileKind | undefined => {
  const schema = places.find(([paths]) => paths.test(path))?.[1];
  if (schema) return { kind: 'ours', schema };
  const reason = foreignPlaces.find(([paths]) => paths.test(path))?.[1];
  return reason === undefined ? undefined : { kind: 'foreign', reason };
};
