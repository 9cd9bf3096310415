/**
 * Reads a published file again, as any reader of it should: keys that were added since are no fault.
 */
import type { z } from 'zod';

/** What a file says, or the place of its first fault, e.g. `changes.0.date`; empty for the file as a whole. */
export type ReadFile<Value> = { readonly value: Value } | { readonly fault: string };

/** Leaves out keys that the schema does not know. */
const dropKeys = (file: unknown, issues: readonly z.core.$ZodIssue[]): void => {
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    const owner = issue.path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown>)[key], file);
    for (const key of issue.keys) Reflect.deleteProperty(owner as object, key);
  }
};

/** Reads a parsed file, which is the reader's own: unknown keys are taken out of it. */
export const readPublished = <Schema extends z.ZodType>(schema: Schema, file: unknown): ReadFile<z.output<Schema>> => {
  const first = schema.safeParse(file);
  if (first.success) return { value: first.data };
  dropKeys(file, first.error.issues);
  const { success, data, error } = schema.safeParse(file);
  return success ? { value: data } : { fault: error.issues[0]?.path.join('.') ?? '' };
};
