/**
 * Zod schemas of published files → JSON Schema 2020-12. As published a schema is open: whoever kept a copy of it reads
 * files to which keys were added since. A build checks what it wrote with the closed form, so that nothing is written that
 * no schema describes.
 */
import { z } from 'zod';
import type { Site } from '../../model/site.ts';
import { limits } from '../../schema/limits.ts';
import { schemaVersion } from '../../schema/published/published.ts';
import { publishedSchemas, type SchemaName } from './schema-registry.ts';

export type JsonSchema = Readonly<Record<string, unknown>>;

export const schemaNames = Object.keys(publishedSchemas) as readonly SchemaName[];

/** Path of a schema in the site. */
export const schemaPath = (name: SchemaName): string => `schema/${schemaVersion}/${name}.schema.json`;

/** How long texts and lists of authors may be: a limit for them, no promise to readers. */
const authorLimits = new Set<number | undefined>(Object.values(limits));

/** The closed form, without an address. */
export const closedSchema = (name: SchemaName): JsonSchema =>
  z.toJSONSchema(publishedSchemas[name], {
    target: 'draft-2020-12',
    io: 'input',
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      // Zod says of every whole number that a double can hold it.
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
      if (authorLimits.has(jsonSchema.maxLength)) delete jsonSchema.maxLength;
      if (authorLimits.has(jsonSchema.maxItems)) delete jsonSchema.maxItems;
    },
  });

const open = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(open);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key, inner]) => !(key === 'additionalProperties' && inner === false));
  return Object.fromEntries(entries.map(([key, inner]) => [key, key === 'examples' ? inner : open(inner)]));
};

/** The schema as published: open, with its address below `url`. */
export const publishedSchema = ({ url }: Pick<Site, 'url'>, name: SchemaName): JsonSchema => {
  const { $schema, title, description, ...rest } = open(closedSchema(name)) as JsonSchema;
  return { $schema, $id: `${url}/${schemaPath(name)}`, title, description, ...rest };
};

/** A schema as text. */
export const schemaToText = (schema: JsonSchema): string => `${JSON.stringify(schema, null, 2)}\n`;
