/**
 * Compares the schemas of a site with those that were published before: whoever reads its files by them must not be broken.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { changeToText, nonAdditiveChanges } from '../../emit/schemas/non-additive-changes.ts';
import { publishedSchema, schemaNames, type JsonSchema } from '../../emit/schemas/published-schema.ts';
import type { SchemaName } from '../../emit/schemas/schema-registry.ts';
import { schemaVersion } from '../../schema/published/published.ts';
import { listFiles } from '../files.ts';

const isName = (name: string): name is SchemaName => (schemaNames as readonly string[]).includes(name);

/** What to do about a change that breaks readers. */
const wayOut = (file: string): string =>
  `    Such a change needs a new version: raise schemaVersion in src/schema/published/published.ts, so that the schemas are written to schema/${schemaVersion + 1}/. Where nobody has read ${file} yet, delete it and try again.`;

/** Changes of one schema that are no additions, each in words. */
const faultsOf = (name: string, file: string, before: JsonSchema): readonly string[] => {
  if (!isName(name)) return [`${file}: readers look for this schema, and the site has it no more\n${wayOut(file)}`];
  const changes = nonAdditiveChanges(before, publishedSchema({ url: '' }, name));
  return changes.map((change) => `${changeToText(file, change)}\n${wayOut(file)}`);
};

/**
 * Faults of the schemas of now against those in a folder; none where the folder is not there. One that somebody `altered` since
 * it was published is not what readers were promised.
 */
export const schemaFaults = (folder: string, isAltered = (_file: string): boolean => false): readonly string[] =>
  listFiles(folder).flatMap((path) => {
    const [, name] = /^([a-z0-9-]+)\.schema\.json$/.exec(path) ?? [];
    const file = join(folder, path);
    if (name === undefined || isAltered(file)) return [];
    try {
      return faultsOf(name, file, JSON.parse(readFileSync(file, 'utf8')) as JsonSchema);
    } catch (error) {
      if (error instanceof SyntaxError) return [];
      throw error;
    }
  });

/** The folder of the schemas in a published site. */
export const schemaFolder = (out: string): string => join(out, 'schema', String(schemaVersion));
