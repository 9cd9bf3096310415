/**
 * Walks a schema of Zod along the path of a field.
 */
import type { z } from 'zod';
import type { FieldPath } from './issue.ts';

interface Definition {
  readonly type?: string;
  readonly innerType?: unknown;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: unknown;
  readonly valueType?: unknown;
}

const definitionOf = (type: unknown): Definition | undefined => (type as z.ZodType | undefined)?.def;

/** The schema inside of optional ones. */
const unwrap = (type: unknown): unknown => {
  const inner = definitionOf(type)?.innerType;
  return inner === undefined ? type : unwrap(inner);
};

const schemaAt = (schema: z.ZodType, path: FieldPath): Definition | undefined => {
  let current: unknown = unwrap(schema);
  for (const step of path) {
    const { shape, element, valueType } = definitionOf(current) ?? {};
    const next = shape && typeof step === 'string' && Object.hasOwn(shape, step) ? shape[step] : undefined;
    current = unwrap(next ?? element ?? valueType);
  }
  return definitionOf(current);
};

/** The field names that the schema knows at `path`. */
export const knownKeys = (schema: z.ZodType, path: FieldPath): readonly string[] =>
  Object.keys(schemaAt(schema, path)?.shape ?? {});

/** Of these, the ones that must be there. */
export const requiredKeys = (schema: z.ZodType, path: FieldPath): readonly string[] =>
  Object.entries(schemaAt(schema, path)?.shape ?? {})
    .filter(([, type]) => definitionOf(type)?.type !== 'optional')
    .map(([key]) => key);

/** What the schema says of the field, for its author. */
export const descriptionAt = (schema: z.ZodType, path: FieldPath): string | undefined => {
  const shape = schemaAt(schema, path.slice(0, -1))?.shape;
  const key = path.at(-1);
  return typeof key === 'string' && shape && Object.hasOwn(shape, key) ? shape[key]?.description : undefined;
};
