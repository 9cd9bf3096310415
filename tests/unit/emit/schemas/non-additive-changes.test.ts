/** What breaks readers of published files is told; what only adds is not. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeToText, nonAdditiveChanges } from '../../../../src/emit/schemas/non-additive-changes.ts';
import { publishedSchema, schemaNames, type JsonSchema } from '../../../../src/emit/schemas/published-schema.ts';

const text = { type: 'string' };
const record = (properties: JsonSchema, required: readonly string[] = []): JsonSchema => ({
  type: 'object',
  properties,
  ...(required.length > 0 && { required }),
});
const base = record({ a: text, list: { type: 'array', items: record({ b: text }, ['b']) } }, ['a']);

const found = (before: JsonSchema, after: JsonSchema): readonly string[] =>
  nonAdditiveChanges(before, after).map(({ pointer }) => pointer);

describe('additions are', () => {
  test.each<readonly [string, JsonSchema, JsonSchema]>([
    ['nothing at all', base, base],
    ['a new key', base, { ...base, properties: { ...(base['properties'] as object), c: text } }],
    ['a new key that is always there', record({ a: text }), record({ a: text, c: text }, ['c'])],
    ['a key that is always there from now on', record({ a: text }), record({ a: text }, ['a'])],
    ['a new word', { enum: ['x'] }, { enum: ['x', 'y'] }],
    ['company for the only word', { const: 'x' }, { enum: ['x', 'y'] }],
    ['a list of words for any text', text, { type: 'string', enum: ['x'] }],
    ['a narrower type', { type: ['string', 'null'] }, text],
    ['whole numbers for numbers', { type: 'number' }, { type: 'integer' }],
    ['tighter limits', { minimum: 0, maximum: 9 }, { minimum: 1, maximum: 8 }],
    ['new limits', text, { type: 'string', minLength: 1, pattern: 'a' }],
    ['other descriptions and examples', { ...text, description: 'a' }, { ...text, description: 'b', examples: ['x'] }],
    ['another address', { ...base, $id: 'https://a.example/' }, { ...base, $id: 'https://b.example/' }],
    ['one alternative less', { anyOf: [text, { type: 'null' }] }, text],
    ['that other keys are allowed', { ...base, additionalProperties: false }, base],
    ['the key that names the schema gone', record({ $schema: text }), record({})],
  ])('%s', (_, before, after) => {
    expect(nonAdditiveChanges(before, after)).toEqual([]);
  });
});

describe('readers are broken by', () => {
  test.each<readonly [string, JsonSchema, JsonSchema, string]>([
    ['a key that is gone', record({ a: text, b: text }), record({ a: text }), '/properties/b'],
    ['a key that may be missing', record({ a: text }, ['a']), record({ a: text }), '/required'],
    [
      'a key deep inside',
      base,
      JSON.parse(JSON.stringify(base).replace('"b":', '"c":')) as JsonSchema,
      '/properties/list/items/properties/b',
    ],
    ['another type', text, { type: 'number' }, '/type'],
    ['a wider type', text, { type: ['string', 'null'] }, '/type'],
    ['numbers for whole numbers', { type: 'integer' }, { type: 'number' }, '/type'],
    ['any type', text, {}, '/type'],
    ['a word that is gone', { enum: ['x', 'y'] }, { enum: ['x'] }, '/enum'],
    ['another version', { const: 1 }, { const: 2 }, '/const'],
    ['any text for a list of words', { type: 'string', enum: ['x'] }, text, '/enum'],
    ['looser limits', { minimum: 1 }, { minimum: 0 }, '/minimum'],
    ['no limit', { type: 'string', maxLength: 9 }, text, '/maxLength'],
    ['another pattern', { pattern: 'a' }, { pattern: 'b' }, '/pattern'],
    ['no pattern', { type: 'string', pattern: 'a' }, text, '/pattern'],
    ['no format', { type: 'string', format: 'date' }, text, '/format'],
    ['other items', { type: 'array', items: text }, { type: 'array', items: { type: 'number' } }, '/items/type'],
    ['items of any kind', { type: 'array', items: text }, { type: 'array' }, '/items'],
    [
      'other values of a record',
      { additionalProperties: text },
      { additionalProperties: {} },
      '/additionalProperties/type',
    ],
    ['any values of a record', { additionalProperties: text }, {}, '/additionalProperties'],
    ['an alternative', text, { anyOf: [text, { type: 'null' }] }, '/anyOf'],
    [
      'a kind of record that is gone',
      { anyOf: [record({ a: text }), record({ b: text })] },
      { anyOf: [record({ b: text })] },
      '/anyOf',
    ],
    ['items by place', { prefixItems: [text] }, { prefixItems: [{ type: 'number' }] }, '/prefixItems/0/type'],
    ['items that may repeat', { uniqueItems: true }, {}, '/uniqueItems'],
  ])('%s', (_, before, after, pointer) => {
    expect(found(before, after)).toEqual([pointer]);
  });
});

test('a change is told with both texts', () => {
  const [change] = nonAdditiveChanges(record({ a: text }), record({}));
  expect(change && changeToText('schema/1/x.schema.json', change)).toBe(
    'schema/1/x.schema.json#/properties/a: readers look for the key "a"\n    before: {"type":"string"}\n    after:  nothing',
  );
});

/** Every place of a schema at which something can be taken away. */
const pointersOf = (value: unknown, path: readonly string[] = []): readonly (readonly string[])[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, inner]: readonly [string, unknown]) =>
        key === 'examples' ? [] : [[...path, key], ...pointersOf(inner, [...path, key])],
      );

const without = (value: unknown, [key = '', ...rest]: readonly string[]): unknown => {
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    const kept = rest.length > 0 ? items : items.filter((_, index) => String(index) !== key);
    return kept.map((item, index) => (rest.length > 0 && String(index) === key ? without(item, rest) : item));
  }
  const entries = Object.entries(value as object).filter(([name]) => rest.length > 0 || name !== key);
  return Object.fromEntries(
    entries.map(([name, inner]: readonly [string, unknown]) => [name, name === key ? without(inner, rest) : inner]),
  );
};

const at = (value: unknown, path: readonly string[]): JsonSchema =>
  path.reduce((inner, key) => (inner as JsonSchema)[key], value) as JsonSchema;

const annotations = ['title', 'description', '$id', '$schema'];

/** Whether a place says nothing that a reader could rely on, or says what others beside it say, or widens what may come. */
const saysNothing = (schema: JsonSchema, path: readonly string[]): boolean => {
  const [last = '', before] = [path.at(-1), path.at(-2)];
  if (before === 'properties') return false;
  if (before === 'type' && path.at(-3) !== 'properties') return true;
  const siblings = at(schema, path.slice(0, -1));
  return annotations.includes(last) || (last === 'type' && ('const' in siblings || 'enum' in siblings));
};

describe.each(schemaNames)('in the schema "%s"', (name) => {
  const schema = publishedSchema({ url: 'https://example.org' }, name);

  test('no property can vanish unnoticed', () => {
    const properties = pointersOf(schema).filter((path) => path.at(-2) === 'properties');
    expect(properties.length).toBeGreaterThan(2);
    const unnoticed = properties.filter((path) => found(schema, without(schema, path) as JsonSchema).length === 0);
    expect(unnoticed).toEqual([]);
  });

  test('whatever else vanishes, it is noticed or says nothing of the files', () => {
    const pointers = pointersOf(schema).filter((path) => !['anyOf', 'oneOf'].includes(path.at(-2) ?? ''));
    fc.assert(
      fc.property(fc.constantFrom(...pointers), (path) => {
        const changes = found(schema, without(schema, path) as JsonSchema);
        expect(changes.length === 0).toBe(saysNothing(schema, path));
      }),
      { numRuns: 200 },
    );
  });
});
