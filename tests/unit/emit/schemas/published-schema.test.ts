/** The published schemas: whole, described, open to what is added, and true of their own examples. */
import { Ajv2020, type AnySchema } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import {
  closedSchema,
  publishedSchema,
  schemaNames,
  schemaPath,
  type JsonSchema,
} from '../../../../src/emit/schemas/published-schema.ts';
import { isJsonFile, kindOfFile } from '../../../../src/emit/schemas/schema-registry.ts';

const site = { url: 'https://example.org/docs' };

/** Every property below a schema, as pointer and schema. */
const propertiesOf = (schema: unknown, pointer = ''): readonly (readonly [string, JsonSchema])[] => {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, inner]: readonly [string, unknown]) => {
    if (key === 'examples') return [];
    const below = propertiesOf(inner, `${pointer}/${key}`);
    return pointer.endsWith('/properties') ? [[`${pointer}/${key}`, inner as JsonSchema] as const, ...below] : below;
  });
};

describe.each(schemaNames)('the schema "%s"', (name) => {
  const schema = publishedSchema(site, name);

  test('says where it lives and what it is', () => {
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `https://example.org/docs/${schemaPath(name)}`,
      title: expect.any(String) as unknown,
      description: expect.any(String) as unknown,
    });
  });

  test('describes every property', () => {
    const found = propertiesOf(schema);
    expect(found.length).toBeGreaterThan(4);
    expect(found.filter(([, { description }]) => typeof description !== 'string').map(([pointer]) => pointer)).toEqual(
      [],
    );
  });

  test('has examples that fit it, to the last key', () => {
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, validateFormats: false, allErrors: true });
    const examples = schema['examples'] as readonly unknown[];
    expect(examples.length).toBeGreaterThan(0);
    const fits = ajv.compile(closedSchema(name) as AnySchema);
    for (const example of examples) expect([fits(example), fits.errors ?? []]).toEqual([true, []]);
  });

  test('is open as it is published, closed as a build checks with it', () => {
    expect(JSON.stringify(schema)).not.toContain('"additionalProperties":false');
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, validateFormats: false });
    const [example] = schema['examples'] as readonly object[];
    const added = { ...example, added_later: 1 };
    expect(ajv.validate(schema as AnySchema, added)).toBe(true);
    expect(ajv.validate(closedSchema(name) as AnySchema, added)).toBe(false);
  });
});

describe('the registry', () => {
  test.each([
    ['glossary/index.json', 'index'],
    ['glossary/cache.json', 'term'],
    ['guides/caching.json', 'guide'],
    ['facets.json', 'facets'],
    ['path.json', 'path'],
  ])('says what %s is', (path, schema) => {
    expect(kindOfFile(path)).toEqual({ kind: 'ours', schema });
  });

  test('names files that have no schema of ours, with the reason', () => {
    expect(kindOfFile('pagefind/pagefind-entry.json')).toMatchObject({ kind: 'foreign' });
    expect(kindOfFile('schema/1/term.schema.json')).toMatchObject({ kind: 'foreign' });
  });

  test('does not know other files', () => {
    expect(kindOfFile('glossary/deeper/cache.json')).toBeUndefined();
    expect(kindOfFile('data.json')).toBeUndefined();
  });

  test('is asked about JSON files only', () => {
    expect(['a.json', 'a.ndjson', 'a.html', 'json'].map(isJsonFile)).toEqual([true, true, false, false]);
  });
});
