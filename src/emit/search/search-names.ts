/**
 * What a search knows of every page before it reads any text: its names and marks. The order of its pages is the order of
 * the search records, by which the browser tells which record is which page.
 */
import type { Glossary, Guide, Reference, Term } from '../../model/glossary.ts';
import { idToTitle } from '../../model/references.ts';
import { compareCodeUnits } from '../../schema/issue.ts';
import type { NameRow, SearchNames } from '../../schema/search-names.ts';
import { searchParts } from './search-parts.ts';

/** Pages that are told of a wanted term. */
const mostWantedBy = 3;

/** A title that the slug does not say already. */
const ownTitle = (slug: string, title: string): string => (title === idToTitle(slug) ? '' : title);

const termToRow = ({ slug, source, category, referredBy, guides }: Term): NameRow => [
  `glossary/${slug}`,
  ownTitle(slug, source.term),
  category.id,
  source.severity,
  source.difficulty ?? '',
  referredBy.length + guides.length,
  source.aliases ?? [],
  source.renamed_from ?? [],
];

const guideToRow = ({ slug, source, category }: Guide): NameRow => [
  `guides/${slug}`,
  ownTitle(slug, source.title),
  category?.id ?? '',
  '',
  source.difficulty ?? '',
  0,
  [],
  [],
];

const titlesOf = (references: readonly Reference[]): readonly string[] =>
  [...new Set(references.map(({ title }) => title))].slice(0, mostWantedBy);

/** `search/names.json`. */
export const buildNames = ({ site, terms, guides, wanted, categories }: Glossary): SearchNames => {
  const names = new Map([
    ...[...site.categories.values()].map(({ id, name }) => [id, name] as const),
    ...categories.map(({ category: { id, name } }) => [id, name] as const),
    ...guides.flatMap(({ category }) => (category ? [[category.id, category.name] as const] : [])),
  ]);
  return {
    categories: [...names],
    parts: searchParts(site),
    pages: [...terms.map(termToRow), ...guides.map(guideToRow)],
    tags: [...new Set([...terms, ...guides].flatMap(({ source }) => source.tags ?? []))].toSorted(compareCodeUnits),
    wanted: wanted.map(({ slug, wantedBy }) => [slug, titlesOf(wantedBy)]),
  };
};
