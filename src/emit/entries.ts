/**
 * Terms, guides and categories as lists print them: with words in place of machine values and paths in place of slugs.
 */
import { toPlainText } from '../model/plain-text.ts';
import type { CategoryGroup, Glossary, Guide, Reference, Term } from '../model/glossary.ts';
import { rightsOf } from '../model/rights.ts';
import type { Category, Site } from '../model/site.ts';
import { fill, wordsOf } from '../strings.ts';
import type { Link } from './page.ts';
import { categoryPath, guidePath, pagePath, referencePath, termPath } from './paths.ts';
import { dateToWords } from './words.ts';

export interface Labelled {
  readonly level: string;
  readonly label: string;
}

export interface Day {
  readonly iso: string;
  readonly text: string;
}

export interface TermEntry {
  readonly slug: string;
  readonly href: string;
  readonly title: string;
  readonly short: string;
  /** Whether a card may say it. */
  readonly isQuotable: boolean;
  readonly aliases: readonly string[];
  readonly category: Link;
  readonly severity: Labelled;
  readonly difficulty: Labelled | undefined;
  readonly updated: Day;
}

export interface GuideEntry {
  readonly href: string;
  readonly title: string;
  readonly short: string;
  readonly minutes: string;
  readonly difficulty: Labelled | undefined;
  readonly category: Link | undefined;
  readonly updated: Day;
}

/** A link card; without `href` its target is not written yet. */
export interface CardEntry {
  readonly title: string;
  readonly short: string;
  readonly href: string | undefined;
}

export interface CategoryEntry {
  readonly href: string;
  readonly title: string;
  readonly short: string;
  readonly count: string;
  /** The first terms of it, for a taste. */
  readonly terms: readonly Link[];
}

const toCategoryLink = (site: Site, category: Category): Link => ({
  name: category.name,
  href: categoryPath(site, category),
});

const toDay = (site: Site, iso: string): Day => ({ iso, text: dateToWords(iso, site.lang) });

export const toDifficulty = (site: Site, level: string | undefined): Labelled | undefined =>
  level ? { level, label: wordsOf(site).word('difficulty', level) } : undefined;

/** "High severity". */
const severityToWords = (site: Site, level: string): string => {
  const { strings, word } = wordsOf(site);
  return fill(strings['badge.severity'], { level: word('severity', level) });
};

export const termToEntry = (site: Site, { slug, source, category }: Term): TermEntry => ({
  slug,
  href: termPath(site, slug),
  title: source.term,
  short: toPlainText(source.short),
  isQuotable: rightsOf(site, source).allows('short'),
  aliases: source.aliases ?? [],
  category: toCategoryLink(site, category),
  severity: {
    level: source.severity,
    label: severityToWords(site, source.severity),
  },
  difficulty: toDifficulty(site, source.difficulty),
  updated: toDay(site, source.updated),
});

export const guideToEntry = (site: Site, { slug, source, category, readingTime }: Guide): GuideEntry => ({
  href: guidePath(site, slug),
  title: source.title,
  short: source.description,
  minutes: fill(wordsOf(site).strings['guide.minutes'], { n: readingTime }),
  difficulty: toDifficulty(site, source.difficulty),
  category: category && toCategoryLink(site, category),
  updated: toDay(site, source.updated),
});

/** A link to a page that exists. */
const referenceToLink = (site: Site, reference: Reference): Link => ({
  name: reference.title,
  href: referencePath(site, reference) ?? '',
});

export interface WantedEntry {
  readonly slug: string;
  /** Pages that name it. */
  readonly pages: readonly Link[];
}

/** Terms that are named but not written yet. */
export const toWantedEntries = ({ site, wanted }: Glossary): readonly WantedEntry[] =>
  wanted.map(({ slug, wantedBy }) => ({ slug, pages: wantedBy.map((by) => referenceToLink(site, by)) }));

/** `note` takes the place of what the target says of itself. */
export const referenceToCard = (site: Site, reference: Reference, note = reference.short): CardEntry => ({
  title: reference.title,
  short: note,
  href: referencePath(site, reference),
});

export const groupToEntry = (site: Site, { category, terms }: CategoryGroup): CategoryEntry => ({
  href: categoryPath(site, category),
  title: category.name,
  short: category.description,
  count: wordsOf(site).count('terms', terms.length),
  terms: terms.slice(0, 4).map(({ slug, source }) => ({ name: source.term, href: termPath(site, slug) })),
});

/** Letters that have terms, as links into the A to Z. */
export const lettersToLinks = ({ site, letters }: Glossary): Link[] =>
  letters.map(({ letter }) => ({ name: letter, href: `${pagePath(site, 'glossary/')}#${letterId(letter)}` }));

/** Id of a letter's heading. */
export const letterId = (letter: string): string => `letter-${letter === '#' ? 'other' : letter.toLowerCase()}`;
