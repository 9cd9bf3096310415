/**
 * What the home page shows.
 */
import type { Glossary, Term } from '../model/glossary.ts';
import { wordsOf } from '../strings.ts';
import {
  groupToEntry,
  guideToEntry,
  lettersToLinks,
  termToEntry,
  type CategoryEntry,
  type GuideEntry,
  type TermEntry,
} from './entries.ts';
import type { Link } from './page.ts';
import { pathToEntry, type PathEntry } from './learning/path-view.ts';
import { browsePath, feedPaths, mapPath, pagePath, termPath } from './paths.ts';

export interface Home {
  /** The term that most pages refer to, with the names of its relations. */
  readonly specimen: (TermEntry & { readonly related: readonly Link[] }) | undefined;
  readonly counts: readonly string[];
  readonly letters: readonly Link[];
  readonly recent: readonly TermEntry[];
  readonly paths: readonly PathEntry[];
  readonly categories: readonly CategoryEntry[];
  /** The page with every list of terms. */
  readonly browse: string;
  readonly map: string;
  /** The feed of changes. */
  readonly feed: string;
  readonly guides: readonly GuideEntry[];
}

const weight = (term: Term): number => term.referredBy.length * 100 + term.source.short.length / 100;

const toSpecimen = ({ site, terms }: Glossary): Home['specimen'] => {
  const [first, ...others] = terms;
  if (!first) return undefined;
  const term = others.reduce((best, other) => (weight(other) > weight(best) ? other : best), first);
  const related = term.related
    .filter(({ exists }) => exists)
    .slice(0, 3)
    .map(({ title, to }) => ({ name: title, href: termPath(site, to) }));
  return { ...termToEntry(site, term), related };
};

/** Newest first; terms of one day by title, as `terms` is. */
const toRecent = ({ site, terms }: Glossary, length: number): TermEntry[] =>
  terms
    .toSorted((one, other) =>
      one.source.updated < other.source.updated ? 1 : one.source.updated > other.source.updated ? -1 : 0,
    )
    .slice(0, length)
    .map((term) => termToEntry(site, term));

export const toHome = (glossary: Glossary): Home => {
  const { site, terms, categories, guides, paths } = glossary;
  return {
    specimen: toSpecimen(glossary),
    counts: (
      [
        ['terms', terms.length],
        ['guides', guides.length],
        ['categories', categories.length],
      ] as const
    )
      .filter(([, n]) => n > 0)
      .map(([kind, n]) => wordsOf(site).count(kind, n)),
    letters: lettersToLinks(glossary),
    recent: toRecent(glossary, 6),
    paths: paths.map((path) => pathToEntry(site, path)),
    categories: categories.map((group) => groupToEntry(site, group)),
    browse: pagePath(site, browsePath),
    map: pagePath(site, mapPath),
    feed: pagePath(site, feedPaths.atom),
    guides: guides.slice(0, 4).map((guide) => guideToEntry(site, guide)),
  };
};
