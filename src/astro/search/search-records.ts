/**
 * What is indexed of every page: its names, then its text part by part, without code. Where each part begins is told in
 * words, so that a search can name the part in which something was found, and lead there.
 */
import { guidePath, termPath } from '../../emit/paths.ts';
import { partIds, type PartId } from '../../emit/search/search-parts.ts';
import type { Glossary, Guide, Term } from '../../model/glossary.ts';
import { toPlainText } from '../../model/plain-text.ts';
import { guideText, plainText } from '../../render/plain-text.ts';

export interface SearchRecord {
  readonly url: string;
  readonly content: string;
  readonly language: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly sort: Readonly<Record<string, string>>;
}

/**
 * How a record names a part. Of a term: its number in the list of parts, because Pagefind finds pages by words of their
 * metadata too. Of a guide: its anchor and title.
 */
type PartName = readonly [number] | readonly [anchor: string, title: string];

interface Part {
  /** The first part of a page has no name. */
  readonly name?: PartName;
  readonly text: string;
}

const wordsIn = (text: string): readonly string[] => text.split(/\s+/u).filter(Boolean);

const sentences = (texts: readonly (string | undefined)[]): string =>
  texts
    .map((text) => text?.trim())
    .filter(Boolean)
    .join('. ');

/** The text of all parts, and of each that has a name, the number of words before it. */
const joinParts = (parts: readonly Part[]): { readonly content: string; readonly sections: string } => {
  const words: string[] = [];
  const sections: (readonly [number, ...PartName])[] = [];
  for (const { name, text } of parts) {
    const own = wordsIn(text);
    if (own.length > 0 && name) sections.push([words.length, ...name]);
    for (const word of own) words.push(word);
  }
  return { content: words.join(' '), sections: JSON.stringify(sections) };
};

const partTexts = ({ source }: Term): Readonly<Record<PartId, readonly (string | undefined)[]>> => ({
  explanation: [source.long],
  misconception: [source.misconception],
  why: [source.why_it_matters],
  mistakes: source.common_mistakes ?? [],
  'when-to-use': source.when_to_use ?? [],
  'avoid-when': source.avoid_when ?? [],
  'quick-fix': [source.quick_fix],
  detection: source.detection?.hints ?? [],
});

const termParts = (term: Term): readonly Part[] => {
  const { source, mentions } = term;
  const links = Object.fromEntries([...mentions].map(([slug, { title }]) => [slug, { title }]));
  const textOf = (prose: readonly (string | undefined)[]): string =>
    sentences(prose.map((text) => plainText(text ?? '', links)));
  const texts = partTexts(term);
  return [
    { text: sentences([source.term, ...(source.aliases ?? []), ...(source.tags ?? []), textOf([source.short])]) },
    ...partIds.map((id, index) => ({ name: [index] as const, text: textOf(texts[id]) })),
  ];
};

/** A guide's body, cut at its headings. */
const guideParts = ({ source, body, linesBefore, outline }: Guide): readonly Part[] => {
  const lines = body.split('\n');
  const starts = outline.headingLines.map((line) => line - linesBefore - 1);
  const textOf = (from: number, to?: number): string => guideText(lines.slice(from, to).join('\n'));
  const names = sentences([source.title, ...(source.tags ?? []), source.description]);
  return [
    { text: `${names} ${textOf(0, starts[0])}` },
    ...outline.headings.map(({ slug, text }, index) => ({
      name: [slug, text] as const,
      text: textOf(starts[index] ?? lines.length, starts[index + 1]),
    })),
  ];
};

/** What is indexed: terms, then guides, in the order of the glossary. */
export const searchRecords = ({ site, terms, guides }: Glossary): readonly SearchRecord[] => {
  const pages = [
    ...terms.map((term) => ({
      url: termPath(site, term.slug),
      short: toPlainText(term.source.short),
      ...joinParts(termParts(term)),
    })),
    ...guides.map((guide) => ({
      url: guidePath(site, guide.slug),
      short: guide.source.description,
      ...joinParts(guideParts(guide)),
    })),
  ];
  return pages.map(({ url, content, short, sections }, index) => ({
    url,
    content,
    language: site.lang,
    meta: { short, sections },
    sort: { place: String(index) },
  }));
};
