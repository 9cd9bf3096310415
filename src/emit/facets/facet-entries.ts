/**
 * Facets as lists of links: each value with the number of its terms.
 */
import type { Facet, FacetId, FacetValue, Glossary } from '../../model/glossary.ts';
import type { Site } from '../../model/site.ts';
import { compareCodeUnits } from '../../schema/issue.ts';
import { fill, wordsOf } from '../../strings.ts';
import { facetName, valueName } from './facet-words.ts';
import { facetPath } from '../paths.ts';

export interface ValueEntry {
  readonly name: string;
  readonly href: string;
  readonly count: number;
  /** A level has a shape of its own: its facet and its machine value. */
  readonly level?: { readonly kind: FacetId; readonly value: string };
}

export interface FacetEntry {
  readonly id: FacetId;
  readonly name: string;
  /** "Terms by severity". */
  readonly title: string;
  readonly href: string;
  readonly values: readonly ValueEntry[];
  /** "All 108", when not all values are listed. */
  readonly more: string | undefined;
}

const levels: ReadonlySet<FacetId> = new Set(['severity', 'effort', 'difficulty']);

export const valueToEntry = (site: Site, id: FacetId, value: FacetValue): ValueEntry => ({
  name: valueName(site, id, value),
  href: facetPath(site, id, value.id),
  count: value.terms.length,
  ...(levels.has(id) && { level: { kind: id, value: value.value } }),
});

/** A facet with its first values. */
export const facetToEntry = (site: Site, { id, values }: Facet, limit = Infinity): FacetEntry => {
  const { strings } = wordsOf(site);
  return {
    id,
    name: facetName(site, id),
    title: strings[`facetTitle.${id}`],
    href: facetPath(site, id),
    values: values.slice(0, limit).map((value) => valueToEntry(site, id, value)),
    more: values.length > limit ? fill(strings['facet.allOf'], { n: values.length }) : undefined,
  };
};

/** Values in the order in which one looks a name up, when there are many. */
export const byName = (entries: readonly ValueEntry[]): readonly ValueEntry[] =>
  entries.length > 30
    ? entries.toSorted((a, b) => compareCodeUnits(a.name.toLowerCase(), b.name.toLowerCase()))
    : entries;

/** Facets with which the A to Z can be filtered: those that tell its terms apart. */
export const toFilters = ({ site, facets, terms }: Glossary, limit: number): readonly FacetEntry[] =>
  facets
    .filter(({ values }) => values.length > 1 || (values[0]?.terms.length ?? 0) < terms.length)
    .map((facet) => facetToEntry(site, facet, limit));
