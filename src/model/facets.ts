/**
 * The terms from every side: each facet with its values, and the terms that have each value.
 */
import { compareCodeUnits } from '../schema/issue.ts';
import { difficulties, efforts, severities } from '../schema/term.ts';
import { facetIds, type CategoryGroup, type Facet, type FacetId, type FacetValue, type Term } from './glossary.ts';

/** An id and what it stands for. */
type Mark = readonly [id: string, value: string];

const statusOf = ({ source }: Term): string => source.status ?? 'active';

/** What a term says of a facet: nothing, one value or several. */
const marksOf: Readonly<Record<Exclude<FacetId, 'category'>, (term: Term) => readonly Mark[]>> = {
  severity: ({ source }) => [[source.severity, source.severity]],
  effort: ({ source }) => [[source.effort, source.effort]],
  difficulty: ({ source: { difficulty } }) => (difficulty ? [[difficulty, difficulty]] : []),
  language: ({ languages }) => languages.map(({ id, language }) => [id, language]),
  tag: ({ topics }) => [...new Set(topics)].map(({ id, name }) => [id, name]),
  status: (term) => [[statusOf(term), statusOf(term)]],
};

/** Orders of their own: what is grave first, what is easy first. Others come by how many terms they have. */
const orders: Readonly<Partial<Record<FacetId, readonly string[]>>> = {
  severity: severities.toReversed(),
  effort: efforts,
  difficulty: difficulties,
  status: ['active', 'deprecated'],
};

const byOrder =
  (order: readonly string[]) =>
  (a: FacetValue, b: FacetValue): number =>
    order.indexOf(a.id) - order.indexOf(b.id);

const byCount = (a: FacetValue, b: FacetValue): number =>
  b.terms.length - a.terms.length || compareCodeUnits(a.value.toLowerCase(), b.value.toLowerCase());

const collect = (id: Exclude<FacetId, 'category'>, terms: readonly Term[]): Facet => {
  const values = new Map<string, { readonly id: string; readonly value: string; readonly terms: Term[] }>();
  for (const term of terms) {
    for (const [key, value] of marksOf[id](term)) {
      const known = values.get(key);
      if (known) known.terms.push(term);
      else values.set(key, { id: key, value, terms: [term] });
    }
  }
  const order = orders[id];
  return { id, values: [...values.values()].toSorted(order ? byOrder(order) : byCount) };
};

/** Whether a facet tells terms apart; the status of terms that are all active says nothing. */
const saysSomething = ({ id, values }: Facet): boolean => values.length > (id === 'status' ? 1 : 0);

/** Facets that have values, always in the same order. `terms` are by title. */
export const buildFacets = (terms: readonly Term[], categories: readonly CategoryGroup[]): readonly Facet[] =>
  facetIds
    .map((id): Facet =>
      id === 'category'
        ? {
            id,
            values: categories.map(({ category, terms: members }) => ({
              id: category.path,
              value: category.name,
              description: category.description,
              terms: members,
            })),
          }
        : collect(id, terms),
    )
    .filter(saysSomething);
