/**
 * Values for every field that a schema has, found by walking it: a field that is new is covered without a change here. What a
 * string may be is asked of its own schema, so that what it refuses is not tried.
 */
import fc, { type Arbitrary } from 'fast-check';
import { z } from 'zod';
import { parts } from './parts.ts';

const part = fc.constantFrom(...parts);

const joined = (maxLength: number): Arbitrary<string> =>
  fc.array(part, { minLength: 1, maxLength }).map((list) => list.join(''));

/** One part over and over: what a parser must not stumble over. */
const run = fc.tuple(part, fc.integer({ min: 30, max: 150 })).map(([text, times]) => text.repeat(times).slice(0, 600));

/** Text that wants to be anything but text. */
export const hostileText: Arbitrary<string> = fc.oneof(
  { weight: 20, arbitrary: joined(6) },
  { weight: 8, arbitrary: joined(16) },
  { weight: 1, arbitrary: run },
);

const address = hostileText.map((text) => `https://example.org/${text}`);
const foreign = hostileText.map((text) => `http://${text.slice(0, 20)}.example/?${text}#${text}`);

/** The slug of the term with this number. */
export const slugOf = (number: number): string => `t${number}`;

/** Slugs of terms that are there, of such that are not, and names that every object has. */
const slug = fc.oneof(
  { weight: 8, arbitrary: fc.nat(1999).map(slugOf) },
  { weight: 1, arbitrary: fc.constantFrom('disk', 'nowhere', 'constructor', 'tostring', 'con', 'a-b_c') },
);

/** Kinds of strings, the most hostile first; a schema gets those that it accepts. */
const kinds: readonly { readonly sample: string; readonly arbitrary: Arbitrary<string> }[] = [
  { sample: 'Some text', arbitrary: hostileText },
  { sample: 'https://example.org/a', arbitrary: fc.oneof(address, foreign) },
  { sample: 'a-b_c', arbitrary: slug },
  { sample: '2026-11-21', arbitrary: fc.constantFrom('2026-11-21', '2024-02-29', '0001-01-01', '9999-12-31') },
  { sample: 'PT30M', arbitrary: fc.constantFrom('', 'PT30M', 'P1D', 'P99999999999999999999DT1M', 'PT0M') },
  { sample: 'CWE-362', arbitrary: fc.constantFrom('CWE-362', 'CWE-0', 'CWE-99999999999999999999') },
  {
    sample: 'https://a.example/?{body}',
    arbitrary: hostileText.map((text) => `mailto:a?body={body}&${text.replaceAll(/\s/g, '')}`),
  },
  { sample: '/a/', arbitrary: fc.constantFrom('/', '/a/', '/a.b/') },
  { sample: 'en', arbitrary: fc.constantFrom('en', 'de', 'ar', 'tr') },
];

type Schema = z.core.$ZodType;
type Fields = Readonly<Record<string, Arbitrary<unknown>>>;

/** Arbitraries that take the place of what the walk would give to the field at a path, e.g. `diagram.source`. */
export type Special = Readonly<Record<string, Arbitrary<unknown>>>;

const accepts =
  (schema: Schema) =>
  (value: unknown): boolean =>
    z.safeParse(schema, value).success;

const stringOf = (schema: Schema): Arbitrary<string> => {
  const kind = kinds.find(({ sample }) => accepts(schema)(sample));
  if (!kind) throw new Error(`There is no kind of strings for ${JSON.stringify(z.toJSONSchema(schema))}.`);
  return kind.arbitrary.filter(accepts(schema));
};

const objectOf = (shape: Readonly<Record<string, Schema>>, path: string, special: Special): Arbitrary<unknown> => {
  const fields: Fields = Object.fromEntries(
    Object.entries(shape).map(([name, field]) => [
      name,
      arbitraryOf(field, path === '' ? name : `${path}.${name}`, special),
    ]),
  );
  const requiredKeys = Object.entries(shape).flatMap(([name, field]) =>
    z.safeParse(field, undefined).success ? [] : [name],
  );
  return fc.record(fields, { requiredKeys });
};

/** Values that `schema` accepts, with hostile text wherever it takes text. */
export const arbitraryOf = (schema: Schema, path = '', special: Special = {}): Arbitrary<unknown> => {
  const own = special[path];
  if (own) return own;
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const inside = (inner: Schema): Arbitrary<unknown> => arbitraryOf(inner, path, special);
  switch (def.type) {
    case 'string':
      return stringOf(schema);
    case 'optional':
      return inside(def.innerType);
    case 'object':
      return objectOf(def.shape, path, special).filter(accepts(schema));
    case 'array':
      return fc.array(inside(def.element), { minLength: 1, maxLength: 3 });
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries));
    case 'literal':
      return fc.constantFrom(...def.values);
    case 'union':
      return fc.oneof(...def.options.map(inside));
    case 'record':
      return fc.dictionary(fc.constantFrom('storage', 'a-b_c', 'tostring'), inside(def.valueType), { minKeys: 1 });
    case 'boolean':
      return fc.boolean();
    case 'number':
      return fc.integer({ min: 1, max: 30 });
    default:
      throw new Error(`There are no hostile values of the kind "${def.type}", for "${path}".`);
  }
};
