/**
 * The primitives that every schema shares: what counts as a slug, a date, an address, a piece of text.
 */
import { z } from 'zod';

export const slugPattern = /^[a-z0-9](?:[a-z0-9_-]{0,62}[a-z0-9])?$/;

/** Names that cannot be slugs: they are pages of the site itself, or devices and object keys that programs stumble over. */
export const reservedSlugs: ReadonlySet<string> = new Set([
  ...['index', '404', '500', 'constructor', 'prototype', 'con', 'prn', 'aux', 'nul'],
  ...Array.from({ length: 9 }, (_, digit) => [`com${digit + 1}`, `lpt${digit + 1}`]).flat(),
]);

/** The message shown for a string that is no slug. */
export const slugRule =
  'a slug: lower-case letters a to z, digits, "-" and "_", at most 64, beginning and ending with a letter or digit';

export const slug = z.string().regex(slugPattern, { error: `expected ${slugRule}` });

const isRealDate = (text: string): boolean => {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
};

/** A calendar day as `YYYY-MM-DD`. */
export const isoDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'expected a date like 2026-11-21 (year-month-day)', abort: true })
  .refine(isRealDate, { error: 'expected a day that the calendar has' })
  .meta({ format: 'date' });

const isSafeUrl = (text: string): boolean => {
  const url = URL.parse(text);
  return url !== null && ['https:', 'http:'].includes(url.protocol) && url.username === '' && url.password === '';
};

/** An absolute address that is safe to link: https or http, without credentials. */
export const webUrl = z
  .string()
  .refine(isSafeUrl, { error: 'expected an absolute address that begins with https:// or http://' })
  .meta({ format: 'iri' });

const isWellFormed = (text: string): boolean => text.isWellFormed();
const malformed = { error: 'expected well-formed Unicode, found half of a surrogate pair' };

/** Text of one or more lines; may be empty. */
export const text = z.string().refine(isWellFormed, malformed);

/** Text that says something. */
export const filledText = text
  .refine((value) => value.trim() !== '', { error: 'expected text, found none' })
  .meta({ pattern: '\\S' });

/** Optional fields may be absent, an empty string or an empty list: all three mean "nothing to show". */
export const optionalText = text.optional();
export const optionalList = <Item extends z.ZodType>(item: Item): z.ZodOptional<z.ZodArray<Item>> =>
  z.array(item).optional();

/** One of the words, or the empty string, or absent. */
export const optionalWord = <const Words extends readonly [string, ...string[]]>(words: Words) =>
  z.enum([...words, '']).optional();
