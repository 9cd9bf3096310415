/**
 * Tells changes of a published schema that break those who read files by it. A reader ignores keys and words that it does
 * not know, so both may be added. Whatever it could rely on must stay: keys, their being there, types, limits, words.
 */
import type { JsonSchema } from './published-schema.ts';

export interface SchemaChange {
  /** JSON pointer into the schema. */
  readonly pointer: string;
  /** What is lost, in words. */
  readonly what: string;
  readonly before: unknown;
  readonly after: unknown;
}

type Judge = (before: JsonSchema, after: JsonSchema, pointer: string) => readonly SchemaChange[];

/** Says nothing of what a file may hold. */
const annotations: ReadonlySet<string> = new Set([
  '$schema',
  '$id',
  '$comment',
  'title',
  'description',
  'examples',
  'default',
  'deprecated',
  'readOnly',
  'writeOnly',
]);

const toText = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value));
const asSchema = (value: unknown): JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonSchema) : {};
const asList = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

const lost = (key: string, what: string, { before, after, pointer }: Place): readonly SchemaChange[] => [
  { pointer: `${pointer}/${key}`, what, before: before[key], after: after[key] },
];

interface Place {
  readonly before: JsonSchema;
  readonly after: JsonSchema;
  readonly pointer: string;
}

const judgeType: Judge = (before, after, pointer) => {
  const known = asList(before['type']);
  const now = asList(after['type']);
  if (known.length === 0) return [];
  const isKnown = (type: unknown): boolean => known.includes(type) || (type === 'integer' && known.includes('number'));
  const isWider = now.length === 0 ? !('const' in after || 'enum' in after || 'anyOf' in after) : !now.every(isKnown);
  return isWider ? lost('type', `readers expect ${toText(before['type'])}`, { before, after, pointer }) : [];
};

/** The words that a value may be; undefined where it may be any. */
const wordsOf = (schema: JsonSchema): readonly unknown[] | undefined =>
  'const' in schema ? [schema['const']] : 'enum' in schema ? asList(schema['enum']) : undefined;

const judgeWords: Judge = (before, after, pointer) => {
  const known = wordsOf(before);
  if (!known) return [];
  const now = wordsOf(after);
  const key = 'const' in before ? 'const' : 'enum';
  if (!now) return lost(key, 'any value may come where readers expect one of a list', { before, after, pointer });
  const gone = known.filter((word) => !now.includes(word));
  return gone.length > 0
    ? lost(key, `readers look for ${gone.map(toText).join(', ')}`, { before, after, pointer })
    : [];
};

const judgeProperties: Judge = (before, after, pointer) => {
  const isPromised = (key: string): boolean => key !== '$schema' || asList(before['required']).includes(key);
  const known = Object.entries(asSchema(before['properties'])).filter(([key]) => isPromised(key));
  const now = asSchema(after['properties']);
  return known.flatMap(([key, schema]) =>
    Object.hasOwn(now, key)
      ? nonAdditiveChanges(asSchema(schema), asSchema(now[key]), `${pointer}/properties/${key}`)
      : [
          {
            pointer: `${pointer}/properties/${key}`,
            what: `readers look for the key "${key}"`,
            before: schema,
            after: undefined,
          },
        ],
  );
};

const judgeRequired: Judge = (before, after, pointer) => {
  const gone = asList(before['required']).filter((key) => !asList(after['required']).includes(key));
  return gone.length > 0
    ? lost('required', `readers rely on ${gone.map(toText).join(', ')} being there`, { before, after, pointer })
    : [];
};

const lowest = ['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties'] as const;
const highest = ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties'] as const;

const judgeLimits: Judge = (before, after, pointer) =>
  [...lowest, ...highest].flatMap((key) => {
    const [was, is] = [before[key], after[key]];
    if (typeof was !== 'number') return [];
    const isHeld = typeof is === 'number' && ((lowest as readonly string[]).includes(key) ? is >= was : is <= was);
    return isHeld ? [] : lost(key, `readers rely on ${key} ${was}`, { before, after, pointer });
  });

/** Keywords that must stay as they are: whether another value is narrower cannot be told. Those that are new only narrow. */
const judgeOthers: Judge = (before, after, pointer) =>
  Object.keys(before)
    .filter((key) => !annotations.has(key) && !judged.has(key))
    .filter((key) => toText(before[key]) !== toText(after[key]))
    .flatMap((key) => lost(key, `readers rely on ${key} ${toText(before[key])}`, { before, after, pointer }));

/** Schemas of what is inside: of each item, of each value under a key that is no fixed one. */
const inner = ['items', 'additionalProperties', 'propertyNames', 'contains'] as const;

const judgeInner: Judge = (before, after, pointer) =>
  inner.flatMap((key) => {
    const [was, is] = [before[key], after[key]];
    if (was === undefined || typeof was === 'boolean') return [];
    if (is === undefined || typeof is === 'boolean')
      return lost(key, 'anything may come where readers expect what was described', { before, after, pointer });
    return nonAdditiveChanges(asSchema(was), asSchema(is), `${pointer}/${key}`);
  });

/** Schemas by place or by name. */
const judgeLists: Judge = (before, after, pointer) =>
  (['prefixItems', '$defs'] as const).flatMap((key) =>
    Object.entries(before[key] ?? {}).flatMap(([name, schema]) =>
      nonAdditiveChanges(
        asSchema(schema),
        asSchema((after[key] as Readonly<Record<string, unknown>> | undefined)?.[name]),
        `${pointer}/${key}/${name}`,
      ),
    ),
  );

const alternativesOf = (schema: JsonSchema): readonly JsonSchema[] | undefined => {
  const list = schema['anyOf'] ?? schema['oneOf'];
  return Array.isArray(list) ? list.map(asSchema) : undefined;
};

/** Whatever may come now must have been one of what could come before; records that could come must still be able to. */
const judgeAlternatives: Judge = (before, after, pointer) => {
  const known = alternativesOf(before);
  const now = alternativesOf(after);
  if (!known && !now) return [];
  const leadsTo = (was: JsonSchema, is: JsonSchema): boolean => nonAdditiveChanges(was, is).length === 0;
  const [earlier, later] = [known ?? [before], now ?? [after]];
  const added = later.filter((schema) => !earlier.some((each) => leadsTo(each, schema)));
  const gone = earlier.filter((schema) => 'properties' in schema && !later.some((each) => leadsTo(schema, each)));
  const key = 'oneOf' in before || 'oneOf' in after ? 'oneOf' : 'anyOf';
  return [
    ...added.map((schema) => ({
      pointer: `${pointer}/${key}`,
      what: 'readers do not expect it',
      before: known ?? before,
      after: schema,
    })),
    ...gone.map((schema) => ({
      pointer: `${pointer}/${key}`,
      what: 'readers look for it',
      before: schema,
      after: now ?? after,
    })),
  ];
};

const judged: ReadonlySet<string> = new Set([
  ...['type', 'const', 'enum', 'properties', 'required', 'anyOf', 'oneOf', 'prefixItems', '$defs'],
  ...[...lowest, ...highest, ...inner],
]);

/** Every change from one schema to the next that is not an addition, in the order of the earlier one. */
export function nonAdditiveChanges(before: JsonSchema, after: JsonSchema, pointer = ''): readonly SchemaChange[] {
  const alternatives = judgeAlternatives(before, after, pointer);
  if ((alternativesOf(before) === undefined) !== (alternativesOf(after) === undefined)) return alternatives;
  const judges = [
    judgeType,
    judgeWords,
    judgeProperties,
    judgeRequired,
    judgeLimits,
    judgeInner,
    judgeLists,
    judgeOthers,
  ];
  return [...alternatives, ...judges.flatMap((judge) => judge(before, after, pointer))];
}

/** A change in words, with both texts. */
export const changeToText = (name: string, { pointer, what, before, after }: SchemaChange): string =>
  `${name}#${pointer}: ${what}\n    before: ${toText(before)}\n    after:  ${toText(after)}`;
