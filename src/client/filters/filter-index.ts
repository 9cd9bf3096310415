/** Answers which terms pass all filters, and how many would if one more value were chosen. Knows nothing of the page. */
import { isFiltered, type FilterState } from './filter-state.ts';

/** `facets.json`. */
export interface FacetsFile {
  readonly terms: readonly { readonly slug: string; readonly term: string; readonly aliases: readonly string[] }[];
  readonly facets: readonly {
    readonly id: string;
    readonly name: string;
    readonly values: readonly { readonly id: string; readonly name: string; readonly terms: readonly string[] }[];
  }[];
}

export interface FilterAnswer {
  /** Slugs of the terms that pass; undefined when all do because nothing is filtered. */
  readonly passing: ReadonlySet<string> | undefined;
  readonly total: number;
  /** Terms that have the value and pass the filters of all other facets. */
  readonly countOf: (facet: string, value: string) => number;
}

export interface FilterIndex {
  readonly size: number;
  readonly facets: FacetsFile['facets'];
  readonly nameOf: (facet: string, value: string) => string | undefined;
  readonly ask: (state: FilterState) => FilterAnswer;
}

/** Letters without marks and case. */
const fold = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();

interface Side {
  readonly id: string;
  readonly values: ReadonlyMap<string, { readonly name: string; readonly members: readonly number[] }>;
}

const toSides = ({ terms, facets }: FacetsFile): readonly Side[] => {
  const places = new Map(terms.map(({ slug }, place) => [slug, place]));
  return facets.map(({ id, values }) => ({
    id,
    values: new Map(
      values.map(({ id: value, name, terms: slugs }) => [
        value,
        { name, members: slugs.flatMap((slug) => places.get(slug) ?? []) },
      ]),
    ),
  }));
};

const nobody = -1;
const several = -2;

/** For each term the filter that keeps it out: a facet's number, `nobody`, or `several` of them. */
const createBlockers = (size: number) => {
  const blockers = new Int16Array(size).fill(nobody);
  return {
    blockers,
    /** Keeps out all but the marked ones. */
    block: (marked: Uint8Array, by: number): void => {
      for (let place = 0; place < size; place++) {
        if (!marked[place]) blockers[place] = blockers[place] === nobody ? by : several;
      }
    },
  };
};

export const createFilterIndex = (file: FacetsFile): FilterIndex => {
  const sides = toSides(file);
  const size = file.terms.length;
  const texts = file.terms.map(({ term, aliases }) => fold([term, ...aliases].join('\n')));
  const valueOf = (facet: string, value: string) => sides.find(({ id }) => id === facet)?.values.get(value);

  const findBlockers = ({ text, chosen }: FilterState): Int16Array => {
    const { blockers, block } = createBlockers(size);
    const words = fold(text).split(/\s+/).filter(Boolean);
    if (words.length > 0)
      block(
        Uint8Array.from(texts, (own) => (words.every((word) => own.includes(word)) ? 1 : 0)),
        sides.length,
      );
    for (const [number, { id, values }] of sides.entries()) {
      const wanted = chosen.get(id);
      if (!wanted) continue;
      const marked = new Uint8Array(size);
      for (const value of wanted) for (const place of values.get(value)?.members ?? []) marked[place] = 1;
      block(marked, number);
    }
    return blockers;
  };

  return {
    size,
    facets: file.facets,
    nameOf: (facet, value) => valueOf(facet, value)?.name,
    ask: (state) => {
      const blockers = findBlockers(state);
      const passing = file.terms.filter((_, place) => blockers[place] === nobody).map(({ slug }) => slug);
      return {
        passing: isFiltered(state) ? new Set(passing) : undefined,
        total: passing.length,
        countOf: (facet, value) => {
          const own = sides.findIndex(({ id }) => id === facet);
          const isOpen = (place: number): boolean => blockers[place] === nobody || blockers[place] === own;
          return valueOf(facet, value)?.members.reduce((sum, place) => sum + (isOpen(place) ? 1 : 0), 0) ?? 0;
        },
      };
    },
  };
};
