/**
 * Filters over what is known of pages, and the number of results that each value of a filter would leave.
 */
import type { Page } from './search-names.ts';

export const filterNames = ['kind', 'category', 'severity', 'difficulty'] as const;

export type FilterName = (typeof filterNames)[number];
export type Filters = Readonly<Partial<Record<FilterName, string>>>;
/** Filter → machine value → number of pages. */
export type FilterCounts = Readonly<Record<FilterName, ReadonlyMap<string, number>>>;

/** Whether a page passes all filters, but for one that may be left out. */
export const passes = (page: Page, filters: Filters, without?: FilterName): boolean =>
  filterNames.every((name) => name === without || !filters[name] || page[name] === filters[name]);

const countsOf = (pages: readonly Page[], filters: Filters, name: FilterName): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const page of pages)
    if (page[name] !== '' && passes(page, filters, name)) counts.set(page[name], (counts.get(page[name]) ?? 0) + 1);
  return counts;
};

/** A filter that is set still offers its other values. */
export const countFilters = (pages: readonly Page[], filters: Filters): FilterCounts => ({
  kind: countsOf(pages, filters, 'kind'),
  category: countsOf(pages, filters, 'category'),
  severity: countsOf(pages, filters, 'severity'),
  difficulty: countsOf(pages, filters, 'difficulty'),
});
