/**
 * Checks a parsed file against its schema and tells what is wrong in the author's words.
 */
import type { z } from 'zod';
import { issueAt, type SourceDocument } from './document.ts';
import { fieldHint } from './field-hint.ts';
import { issueInText } from './issue-in-text.ts';
import { positionAt, type FieldPath, type Issue } from './issue.ts';
import { inFigures, limits } from './limits.ts';
import { listSome, nearest } from './nearest.ts';
import { knownKeys } from './schema-at.ts';

export interface Validated<Output> {
  readonly value?: Output;
  readonly issues: readonly Issue[];
}

const typeOf = (value: unknown): string => {
  if (value === null) return 'null';
  if (typeof value === 'string') return 'text';
  return Array.isArray(value) ? 'list' : typeof value;
};

const typeNames: Readonly<Record<string, string>> = {
  string: 'text in double quotes',
  array: 'a list in square brackets',
  object: 'an object in curly braces',
  record: 'an object in curly braces',
  boolean: 'true or false',
  int: 'a whole number',
  number: 'a number',
};

const quote = (value: unknown): string => {
  const json = JSON.stringify(value) as string | undefined;
  return json === undefined ? 'nothing' : json.length > 60 ? `${json.slice(0, 57)}…` : json;
};

const valueAt = (root: unknown, path: FieldPath): unknown =>
  path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[step] : undefined,
    root,
  );

const listWords = (values: readonly unknown[]): string => {
  const words = values.filter((value) => value !== '').map(quote);
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
};

type ZodIssue = z.core.$ZodIssue;

const missing = (field: string): Pick<Issue, 'message' | 'hint'> => ({
  message: `Unexpected absence of ${field}, expected it: the field is required.`,
  hint: `Add ${field}.`,
});

const describe = (
  issue: ZodIssue,
  found: unknown,
  field: string,
): Pick<Issue, 'message'> & { hint?: string | undefined } => {
  if (typeof found === 'number' && !Number.isSafeInteger(Math.trunc(found)))
    return { message: `Unexpected number beyond all limits in ${field}, expected one to count with.` };
  switch (issue.code) {
    case 'invalid_type': {
      if (found === undefined) return missing(field);
      const expected = typeNames[issue.expected] ?? issue.expected;
      return { message: `Unexpected ${typeOf(found)} in ${field}, expected ${expected}.` };
    }
    case 'invalid_value': {
      if (found === undefined) return missing(field);
      const words = issue.values.filter((value): value is string => typeof value === 'string');
      const guess = typeof found === 'string' ? nearest(found, words) : undefined;
      return {
        message: `Unexpected ${quote(found)} in ${field}, expected ${listWords(issue.values)}.`,
        hint: guess ? `Did you mean "${guess}"?` : undefined,
      };
    }
    case 'invalid_union': {
      const inner = issue.errors.flat().find((error) => error.path.length > 0 || error.code !== 'invalid_type');
      return { message: `Unexpected ${quote(found)} in ${field}${inner ? `: ${inner.message}` : ''}.` };
    }
    case 'invalid_key':
      return { message: `Unexpected name ${quote(issue.path.at(-1))}, ${issue.issues[0]?.message ?? ''}.` };
    case 'too_small': {
      const expected = issue.message.startsWith('expected') ? issue.message : `expected ${issue.minimum} or more`;
      return { message: `Unexpected ${quote(found)} in ${field}, ${expected}.` };
    }
    default:
      return { message: `Unexpected ${quote(found)} in ${field}, ${issue.message}.` };
  }
};

/** A text or list that is longer than its limit. */
const tooLong = (
  { maximum, origin }: Extract<ZodIssue, { code: 'too_big' }>,
  found: unknown,
  field: string,
): Parameters<typeof issueAt>[2] | undefined => {
  const length = typeof found === 'string' || Array.isArray(found) ? found.length : undefined;
  if (length === undefined) return undefined;
  const [things, hint] =
    origin === 'array'
      ? ['entries', 'Keep the entries that matter most; the rest may belong to another term.']
      : ['characters', 'Say it shorter, or move a part to another field, term or guide.'];
  const message = `Unexpected ${inFigures(length)} ${things} in ${field}, expected at most ${inFigures(Number(maximum))}.`;
  return { rule: 'length', severity: 'error', message, hint };
};

const unknownKeys = (
  document: SourceDocument,
  issue: Extract<ZodIssue, { code: 'unrecognized_keys' }>,
  path: FieldPath,
  known: readonly string[],
): Issue[] =>
  issue.keys.slice(0, limits.faults).map((key) => {
    const guess = nearest(key, known);
    const hint = guess ? `Did you mean "${guess}"?` : `Remove it. Known fields are ${listSome(known)}.`;
    const message = `Unexpected field "${key}"${path.length > 0 ? ` in "${path.join('.')}"` : ''}, expected only known fields.`;
    return issueAt(document, [...path, key], { rule: 'unknown-field', severity: 'error', message, hint }, 'key');
  });

/** The faults that one issue of the schema stands for. */
const toIssues = (document: SourceDocument, schema: z.ZodType, issue: ZodIssue): readonly Issue[] => {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  if (issue.code === 'unrecognized_keys') return unknownKeys(document, issue, path, knownKeys(schema, path));
  const field = path.length > 0 ? `"${path.join('.')}"` : 'the file';
  const found = valueAt(document.value, path);
  const { message, hint } = describe(issue, found, field);
  const told = {
    rule: 'field',
    severity: 'error',
    message,
    hint: fieldHint(issue, found, schema, path) ?? hint,
  } as const;
  const half = typeof found === 'string' && issue.code === 'custom' ? found.search(/\p{Cs}/u) : -1;
  if (half >= 0 && typeof found === 'string') return [issueInText(document, path, told, positionAt(found, half))];
  const long = issue.code === 'too_big' ? tooLong(issue, found, field) : undefined;
  const part = issue.code === 'invalid_key' ? 'key' : 'value';
  return [issueAt(document, path, long ?? told, part)];
};

/** Says that there are more faults than are told. */
const restOf = (document: SourceDocument, count: number): readonly Issue[] =>
  count > 0
    ? [
        issueAt(document, [], {
          rule: 'field',
          severity: 'error',
          message: `Unexpected ${inFigures(count)} faults more than the ${limits.faults} that are told, expected none.`,
          hint: 'Mend those first, and check again.',
        }),
      ]
    : [];

/** Checks the document's value; every fault becomes an issue `field`, `length` or `unknown-field` at its place. */
export const validate = <Output>(document: SourceDocument, schema: z.ZodType<Output>): Validated<Output> => {
  const result = schema.safeParse(document.value);
  if (result.success) return { value: result.data, issues: [] };
  const faults = result.error.issues;
  const told = faults.slice(0, limits.faults).flatMap((issue) => toIssues(document, schema, issue));
  return { issues: [...told, ...restOf(document, faults.length - limits.faults)] };
};
