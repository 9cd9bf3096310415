/**
 * What the published JSON files share. Every file has one schema here: it is the type of what emit/ returns, the JSON
 * Schema at `schema/1/`, and what a build validates before it publishes.
 */
import { z } from 'zod';
import { filledText, webUrl } from '../text.ts';

type Frozen<Value> = Value extends readonly (infer Item)[]
  ? readonly Frozen<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: Frozen<Value[Key]> }
    : Value;

/** What a published file says, as the function that makes it returns it. */
export type Published<Schema extends z.ZodType> = Frozen<z.output<Schema>>;

/** The version of all schemas. Whatever is not additive becomes version 2, in a folder of its own. */
export const schemaVersion = 1;

const version = z
  .literal(schemaVersion)
  .describe('Version of the schema. It stays 1 while changes only add; ignore keys and words that you do not know.');

/** A number of things. */
export const count = z.int().min(0);

/** `sha256:` and 64 hexadecimal digits. */
export const contentHash = z.string().regex(/^sha256:[0-9a-f]{64}$/, { error: 'expected sha256: and 64 hex digits' });

/** What a twin says of itself where site.json asks for it. */
export const versionKeys = {
  schema_version: version.optional(),
  content_hash: contentHash
    .optional()
    .describe(
      'SHA-256 of this file in UTF-8 without the keys schema_version and content_hash, written with four spaces of indentation. The same as in glossary/index.json.',
    ),
} as const;

/** The first keys of every file that gathers pages. */
export const fileHead = {
  schema_version: version,
  source: filledText.describe('Name of the site.'),
  url: webUrl.describe('Address of this file.'),
} as const;
