/**
 * Terms in the groups that lists show: by category, by letter.
 */
import { compareCodeUnits } from '../schema/issue.ts';
import type { CategoryGroup, Letter, Term } from './glossary.ts';
import type { Site } from './site.ts';

/** Groups that have terms: declared categories in the author's order, others after them by id. */
export const groupByCategory = (site: Site, terms: readonly Term[]): readonly CategoryGroup[] => {
  const groups = Map.groupBy(terms, (term) => term.category.id);
  const declared = [...site.categories.keys()];
  const others = [...groups.keys()].filter((id) => !site.categories.has(id)).toSorted(compareCodeUnits);
  return [...declared, ...others].flatMap((id) => {
    const members = groups.get(id) ?? [];
    return members[0] ? [{ category: members[0].category, terms: members }] : [];
  });
};

/** Groups by first letter without accent; titles that begin with none are under "#", which comes first. */
export const groupByLetter = (terms: readonly Term[]): readonly Letter[] => {
  const letterOf = (term: Term): string => {
    const first = term.source.term.normalize('NFD').charAt(0).toUpperCase();
    return /^\p{L}$/u.test(first) ? first : '#';
  };
  return [...Map.groupBy(terms, letterOf)]
    .map(([letter, members]) => ({ letter, terms: members }))
    .toSorted((a, b) => compareCodeUnits(a.letter, b.letter));
};
