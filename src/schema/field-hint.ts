/**
 * Finds what an author meant by a value that its field cannot have: the date that was written another way, the list that
 * was written as one text, the address without its beginning.
 */
import type { z } from 'zod';
import type { FieldPath } from './issue.ts';
import { descriptionAt, requiredKeys } from './schema-at.ts';
import { isRealDate, slugPattern, slugRule } from './text.ts';

const pad = (part: string): string => part.padStart(2, '0');

/** The day that `text` means, where it can mean only one: 21.11.2026, 2026/11/2, 11/21/2026. */
const meantDay = (text: string): string | undefined => {
  const [, first = '', sign, second = '', third = ''] =
    /^(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})$/.exec(text.trim()) ?? [];
  const ways =
    first.length === 4
      ? [[first, second, third]]
      : [[third, second, first], ...(sign === '.' ? [] : [[third, first, second]])];
  const days = ways
    .filter(([year = '']) => year.length === 4)
    .map(([year = '', month = '', day = '']) => `${year}-${pad(month)}-${pad(day)}`)
    .filter(isRealDate);
  return new Set(days).size === 1 ? days[0] : undefined;
};

/** The slug that a title was meant to be. */
const meantSlug = (text: string): string | undefined => {
  const slug = text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9_-]+/g, '-')
    .replaceAll(/^[-_]+|[-_]+$/g, '');
  return slugPattern.test(slug) ? slug : undefined;
};

const meantUrl = (text: string): string | undefined => {
  const url = `https://${text.trim()}`;
  return /^[\w-]+(?:\.[\w-]+)+(?:[/?#]\S*)?$/.test(text.trim()) && URL.canParse(url) ? url : undefined;
};

const write = (value: unknown): string | undefined => {
  const json = value === undefined ? undefined : JSON.stringify(value);
  return json !== undefined && json.length <= 100 ? `Write ${json.replaceAll('","', '", "')}.` : undefined;
};

/** Which reading of a text an error of the schema asks for, by words of the error. */
const readings = [
  [slugRule, meantSlug],
  ['expected a date', meantDay],
  ['https://', meantUrl],
] as const;

type TypeFault = z.core.$ZodIssueInvalidType;

const typeHint = ({ expected }: TypeFault, found: unknown, schema: z.ZodType, path: FieldPath): string | undefined => {
  if (expected === 'array' && typeof found === 'string')
    return write(found.split(/[,;]/).flatMap((part) => part.trim() || []));
  if (expected === 'string' && Array.isArray(found)) return 'Write one text in double quotes; \\n begins a new line.';
  if (expected === 'string' && typeof found === 'number') return write(String(found));
  if (expected !== 'object') return undefined;
  if (path.length === 0 && Array.isArray(found)) return 'A file holds one object: remove the "[" and "]" around it.';
  const keys = requiredKeys(schema, path);
  return keys.length === 0 ? undefined : `Write { ${keys.map((key) => `"${key}": …`).join(', ')} }.`;
};

/** A hint for a fault that the schema found; undefined where there is nothing to add. */
export const fieldHint = (
  issue: z.core.$ZodIssue,
  found: unknown,
  schema: z.ZodType,
  path: FieldPath,
): string | undefined => {
  if (found === undefined && (issue.code === 'invalid_type' || issue.code === 'invalid_value')) {
    const about = descriptionAt(schema, path);
    return about === undefined ? undefined : `Add "${String(path.at(-1))}". ${about}`;
  }
  if (issue.code === 'invalid_type') return typeHint(issue, found, schema, path);
  if (typeof found !== 'string') return undefined;
  const reading = readings.find(([words]) => issue.message.includes(words))?.[1];
  return write(reading?.(found));
};
