/**
 * What a section of a Markdown twin says beside what the JSON twin says.
 */
import type { Reference, Term } from '../../model/glossary.ts';
import type { Site } from '../../model/site.ts';
import { mentionsIn } from '../../schema/mentions.ts';
import { wordsOf, type Words } from '../../strings.ts';
import { itemsIn, type ToWords } from './markdown-scan.ts';
import { listIn, textIn, type Claim, type Fields } from './reading.ts';

/** The JSON twin of a term, and what is needed to say it in Markdown. */
export interface MarkdownReading {
  readonly site: Site;
  readonly term: Term;
  readonly twin: Fields;
  readonly toWords: ToWords;
  readonly words: Words;
}

/** What a section claims of keys of the twin. */
export type SectionProof = (body: string, reading: MarkdownReading) => readonly Claim[];

/** Address of the Markdown twin of a page, or the title of one that is not written yet. */
export const targetOf = ({ site }: Pick<MarkdownReading, 'site'>, { kind, to, title, exists }: Reference): string => {
  if (!exists) return title;
  return kind === 'web' ? to : `${site.url}/${kind === 'term' ? 'glossary' : 'guides'}/${to}.md`;
};

/** The links that a text's `[[slug]]` must have become; texts with code may show some as they are. */
const linkClaims = (field: string, body: string, prose: string, { site, term }: MarkdownReading): readonly Claim[] => {
  if (!prose.includes('[[') || /[`~\\]/.test(prose)) return [];
  return mentionsIn(prose).flatMap((slug) => {
    const reference = term.mentions.get(slug);
    if (!reference?.exists) return [];
    const target = targetOf({ site }, reference);
    return [{ field, page: body.includes(`](${target})`) ? target : undefined, twin: target }];
  });
};

/** The words of prose, and its links to other terms. */
export const proseClaims = (field: string, body: string, prose: string, reading: MarkdownReading): readonly Claim[] => [
  { field, page: reading.toWords(body), twin: prose.trim() === '' ? '' : reading.toWords(prose) },
  ...linkClaims(field, body, prose, reading),
];

/** A section that is one text. */
export const proseSection =
  (field: string): SectionProof =>
  (body, reading) =>
    proseClaims(field, body, textIn(reading.twin, field), reading);

/** A list of texts, item by item. */
export const listClaims = (
  field: string,
  items: readonly string[],
  texts: readonly string[],
  reading: MarkdownReading,
): readonly Claim[] => [
  { field, page: items.map(reading.toWords).join('\n'), twin: texts.map(reading.toWords).join('\n') },
  ...texts.flatMap((text, index) => linkClaims(field, items[index] ?? '', text, reading)),
];

/** A section that is a list of texts. */
export const listSection =
  (field: string): SectionProof =>
  (body, reading) =>
    listClaims(field, itemsIn(body), listIn(reading.twin, field), reading);

/** A section of links to terms. */
export const linksSection =
  (field: string, referencesOf: (term: Term) => readonly Reference[]): SectionProof =>
  (body, reading) => {
    const { site, term, twin } = reading;
    const known = new Map(referencesOf(term).map((reference) => [reference.to, reference]));
    const slugs = [...new Set(listIn(twin, field))];
    const items = itemsIn(body);
    return [
      { field, page: String(items.length), twin: String(slugs.length) },
      ...slugs.map((slug, index): Claim => {
        const reference = known.get(slug);
        const target = reference ? targetOf({ site }, reference) : slug;
        const item = items[index] ?? '';
        const isThere = reference?.exists ? item.includes(`](${target})`) : item.trim() === target;
        return { field, page: isThere ? target : item, twin: target };
      }),
    ];
  };

/** A reading of a term. */
export const openReading = (site: Site, term: Term, twin: Fields, toWords: ToWords): MarkdownReading => ({
  site,
  term,
  twin,
  toWords,
  words: wordsOf(site),
});
