/** What is filtered for, as the address of the page tells it: `?severity=critical,high&tag=asyncio&q=loop`. */
export interface FilterState {
  /** Words that title or aliases must have. */
  readonly text: string;
  /** Facet → chosen values, in the order in which they were chosen. */
  readonly chosen: ReadonlyMap<string, readonly string[]>;
}

export const noFilters: FilterState = { text: '', chosen: new Map() };

export const isFiltered = ({ text, chosen }: FilterState): boolean => text.trim() !== '' || chosen.size > 0;

/** Reads an address. `isKnown` tells values that exist; others are left out. */
export const readState = (search: string, isKnown: (facet: string, value: string) => boolean): FilterState => {
  const query = new URLSearchParams(search);
  const chosen = new Map<string, readonly string[]>();
  for (const facet of new Set(query.keys())) {
    const values = new Set(query.getAll(facet).flatMap((list) => list.split(',')));
    const known = [...values].filter((value) => isKnown(facet, value));
    if (known.length > 0) chosen.set(facet, known);
  }
  return { text: query.get('q') ?? '', chosen };
};

/** The address of a state, without "?"; empty when nothing is filtered. Facets and values are safe in addresses. */
export const writeState = ({ text, chosen }: FilterState): string =>
  [
    ...[...chosen].map(([facet, values]) => `${facet}=${values.join(',')}`),
    ...(text.trim() === '' ? [] : [`q=${encodeURIComponent(text.trim())}`]),
  ].join('&');

/** The state with one value chosen, or no longer. */
export const toggleValue = (state: FilterState, facet: string, value: string): FilterState => {
  const before = state.chosen.get(facet) ?? [];
  const after = before.includes(value) ? before.filter((other) => other !== value) : [...before, value];
  const chosen = new Map(state.chosen);
  if (after.length > 0) chosen.set(facet, after);
  else chosen.delete(facet);
  return { ...state, chosen };
};
