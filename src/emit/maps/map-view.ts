/**
 * The map of the whole glossary as its page prints it: categories and the ties between them, and in each category its terms.
 */
import { categoryTies, mapCategory, type CategoryTie, type MappedTerm } from '../../model/category-map.ts';
import type { CategoryGroup, Glossary } from '../../model/glossary.ts';
import { wordsOf } from '../../strings.ts';
import type { Link } from '../page.ts';
import { categoryPath, referencePath, termPath } from '../paths.ts';

export interface MapTerm extends Link {
  readonly slug: string;
  /** Slugs of terms above it from which lines come. */
  readonly from: readonly string[];
  /** What to read first in its category; the lines say so too. */
  readonly inside: readonly Link[];
  /** What to read first in other categories. */
  readonly outside: readonly Link[];
}

export interface MapRegion extends Link {
  /** Id of its heading. */
  readonly id: string;
  readonly short: string;
  /** "9 terms". */
  readonly count: string;
  /** Categories that build on it, with how many prerequisites they have there; `href` is their place on the page. */
  readonly leadsTo: readonly (Link & { readonly count: number })[];
  /** All of its terms; none in a glossary that is too large to draw. */
  readonly terms: readonly MapTerm[];
  /** Instead of all, those on which most others build. */
  readonly first: readonly Link[];
}

export interface MapView {
  readonly regions: readonly MapRegion[];
  /** The ties that are drawn between regions, by their places in the list. */
  readonly ties: readonly { readonly from: number; readonly to: number; readonly count: number }[];
  /** Whether every term is on the map. */
  readonly isWhole: boolean;
}

/** A glossary with more terms has categories only on its map. */
const mostTerms = 300;
const mostFirst = 12;
/** Categories among which ties are drawn: the first ones. Words name the ties of all. */
const mostTied = 40;
const mostLeadsTo = 8;

const regionId = (id: string): string => `in-${id}`;

const toMapTerm = ({ site, bySlug }: Glossary, { term, lines }: MappedTerm): MapTerm => {
  const known = term.prerequisites
    .filter(({ exists }) => exists)
    .map((reference) => ({
      name: reference.title,
      href: referencePath(site, reference) ?? '',
      isInside: bySlug.get(reference.to)?.category.id === term.category.id,
    }));
  return {
    slug: term.slug,
    name: term.source.term,
    href: termPath(site, term.slug),
    from: lines,
    inside: known.filter(({ isInside }) => isInside),
    outside: known.filter(({ isInside }) => !isInside),
  };
};

/** The terms on which most others build. */
const toFirst = ({ site }: Glossary, { terms }: CategoryGroup): readonly Link[] =>
  terms
    .toSorted((a, b) => b.unlocks.length - a.unlocks.length)
    .slice(0, mostFirst)
    .map(({ slug, source }) => ({ name: source.term, href: termPath(site, slug) }));

/** Where a category leads, strongest first. */
const toLeadsTo = (glossary: Glossary, ties: readonly CategoryTie[]): ((id: string) => MapRegion['leadsTo']) => {
  const names = new Map(glossary.categories.map(({ category }) => [category.id, category.name]));
  const bySource = Map.groupBy(ties, ({ from }) => from);
  return (id) =>
    (bySource.get(id) ?? [])
      .slice(0, mostLeadsTo)
      .map(({ to, count }) => ({ name: names.get(to) ?? to, href: `#${regionId(to)}`, count }));
};

/** The strongest ties between those categories, twice as many as there are; single prerequisites only where they are few. */
const toDrawnTies = (ties: readonly CategoryTie[], places: ReadonlyMap<string, number>): MapView['ties'] => {
  const placed = ties.flatMap(({ from: source, to: target, count }) => {
    const [from, to] = [places.get(source), places.get(target)];
    return from === undefined || to === undefined ? [] : [{ from, to, count }];
  });
  const most = 2 * places.size;
  return placed.filter(({ count }) => count > 1 || placed.length <= most).slice(0, most);
};

/** What the map shows of a glossary. */
export const toMapView = (glossary: Glossary): MapView => {
  const { site, categories } = glossary;
  const isWhole = glossary.terms.length <= mostTerms;
  const ties = categoryTies(glossary);
  const leadsTo = toLeadsTo(glossary, ties);
  const places = new Map(categories.slice(0, mostTied).map(({ category }, index) => [category.id, index]));
  const regions = categories.map((group) => {
    const { category, terms } = group;
    return {
      id: regionId(category.id),
      name: category.name,
      href: categoryPath(site, category),
      short: category.description,
      count: wordsOf(site).count('terms', terms.length),
      leadsTo: leadsTo(category.id),
      terms: isWhole ? mapCategory(glossary, group).map((mapped) => toMapTerm(glossary, mapped)) : [],
      first: isWhole ? [] : toFirst(glossary, group),
    };
  });
  return { isWhole, regions, ties: toDrawnTies(ties, places) };
};
