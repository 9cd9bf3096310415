/**
 * The primitives that every schema shares: what counts as a slug, a date, an address, a piece of text.
 */
import { z } from 'zod';
import { limits } from './limits.ts';

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

/** Whether the calendar has the day `YYYY-MM-DD`. */
export const isRealDate = (text: string): boolean => {
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

const says = (value: string): boolean => value.trim() !== '';
const silent = { error: 'expected text, found none' };
const filled = <Text extends typeof text>(schema: Text) => schema.refine(says, silent).meta({ pattern: '\\S' });

/** Text that says something. */
export const filledText = filled(text);

/** A title, an alias, a tag: what something is called. */
export const name = filled(text.max(limits.name));
export const optionalName = text.max(limits.name).optional();

/** A sentence or a few. */
export const sentence = filled(text.max(limits.sentence));
export const optionalSentence = text.max(limits.sentence).optional();

/** Paragraphs. */
export const prose = filled(text.max(limits.prose));
export const optionalProse = text.max(limits.prose).optional();

/** Code of a page. */
export const optionalCode = text.max(limits.code).optional();

/** A diagram, and the same in words. */
export const diagramSource = filled(text.max(limits.diagram));
export const diagramText = text.max(limits.diagram).optional();

/** An address to link, as authors give it. */
export const givenUrl = webUrl.max(limits.address).meta({ format: 'iri' });

/** Optional fields may be absent, an empty string or an empty list: all three mean "nothing to show". */
export const optionalText = text.optional();

/** A list of authors. */
export const givenList = <Item extends z.ZodType>(
  item: Item,
  most: number = limits.list,
): z.ZodOptional<z.ZodArray<Item>> => z.array(item).max(most).optional();

/** One of the words, or the empty string, or absent. */
export const optionalWord = <const Words extends readonly [string, ...string[]]>(words: Words) =>
  z.enum([...words, '']).optional();

/** An id of the Common Weakness Enumeration. */
export const cweId = z
  .string()
  .max(limits.name)
  .regex(/^CWE-\d+$/, { error: 'expected an id like CWE-362' });
