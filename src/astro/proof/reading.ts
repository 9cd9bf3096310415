/**
 * What a written page says beside what its twin says, and how the two are compared.
 */
import { toHref } from '../../schema/web-address.ts';
import type { Reference, Term } from '../../model/glossary.ts';
import type { Site } from '../../model/site.ts';
import type { Links } from '../../render/tag.ts';
import { wordsOf } from '../../strings.ts';
import type { PageScan } from './page-scan.ts';
import type { ScannedField } from './field-reader.ts';
import { proseWords, squeeze } from './prose-words.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** What a field says on the page and in the twin; undefined where the page does not have it. */
export interface Claim {
  readonly field: string;
  readonly page: string | undefined;
  readonly twin: string;
}

export interface Difference extends Claim {
  readonly page: string;
}

/** A page of a term and its twin, both as read from the disk. */
export interface Reading {
  readonly site: Site;
  readonly term: Term;
  readonly twin: Fields;
  readonly scan: Pick<PageScan, 'fields' | 'ids'>;
  /** Address that the head of the page names as its own. */
  readonly canonical: string;
  readonly links: Links;
}

/** How a key of the twin is found on the page. */
export type Proof = (reading: Reading, key: string) => readonly Claim[];

export const asFields = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {};
export const textIn = (fields: Fields, key: string): string => (typeof fields[key] === 'string' ? fields[key] : '');
export const listIn = <Item = string>(fields: Fields, key: string): readonly Item[] =>
  Array.isArray(fields[key]) ? (fields[key] as readonly Item[]) : [];

/** The first element that is marked as the field. */
export const firstOf = ({ scan }: Reading, field: string): ScannedField | undefined => scan.fields.get(field)?.[0];

/** The words of prose, as a page shows them. */
export const wordsIn = ({ links }: Reading, prose: string): string => proseWords(prose, links);

/** Items as one text: each on a line, squeezed. */
export const toLines = (items: readonly string[]): string => items.map(squeeze).join('\n');

/** The items of a marked list. */
export const linesOf = (reading: Reading, field: string): string =>
  toLines(firstOf(reading, field)?.items.map(({ text }) => text) ?? []);

/** What a link card shows of a reference: where it leads, or its title and that it is not written yet. */
export const toTarget = (site: Site, { kind, to, title, exists }: Reference): string => {
  if (!exists) return squeeze(`${title}(${wordsOf(site).strings['term.missing']})`);
  return kind === 'web' ? toHref(to) : `${site.base}${kind === 'term' ? 'glossary' : 'guides'}/${to}`;
};

/** The same, read from an item of a list. */
export const targetsOf = (field: ScannedField | undefined): string =>
  (field?.items ?? []).map(({ text, links }) => links[0]?.href ?? squeeze(text)).join('\n');

/** Where cards lead; of one that leads nowhere, what it says but for its note. */
export const cardTargets = (shown: ScannedField | undefined, entries: readonly Fields[]): string =>
  (shown?.items ?? [])
    .map(({ text: said, links: [link] }, index) => {
      const note = squeeze(textIn(entries[index] ?? {}, 'note'));
      return link?.href ?? squeeze(said).slice(0, note === '' ? undefined : -note.length);
    })
    .join('\n');

/** Claims that do not hold. */
export const differencesIn = (claims: readonly Claim[]): readonly Difference[] =>
  claims
    .filter(({ page = '', twin }) => page !== twin)
    .map(({ field, page = '(absent)', twin }) => ({ field, page, twin }));
