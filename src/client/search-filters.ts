/** The filters of the search box: one select each for category, severity and difficulty. */
import { element } from './dom.ts';
import type { FilterCounts, FilterName, Filters } from './search-index.ts';
import { searchWords, severities, difficulties } from './words.ts';

const names = ['category', 'severity', 'difficulty'] as const satisfies readonly FilterName[];

/** Values in their own order; those of other filters are sorted by name. */
const orders: Readonly<Record<FilterName, readonly string[]>> = {
  category: [],
  severity: Object.values(severities),
  difficulty: Object.values(difficulties),
};

const sortValues = (name: FilterName, values: readonly string[]): string[] => {
  const rank = (value: string): number => orders[name].indexOf(value);
  return values.toSorted((one, other) => rank(one) - rank(other) || (one < other ? -1 : 1));
};

export interface FilterRow {
  readonly node: HTMLElement;
  readonly values: () => Filters;
  readonly isSet: () => boolean;
  /** Takes choices from the address. */
  readonly read: (query: URLSearchParams) => void;
  /** Offers the values that results have, with their numbers; a chosen value stays. */
  readonly show: (counts: FilterCounts) => void;
}

const toOption = (value: string, text: string): HTMLOptionElement => element('option', { value }, text);

const fillSelect = (select: HTMLSelectElement, name: FilterName, counts: Readonly<Record<string, number>>): void => {
  const chosen = select.value;
  const values = Object.keys(counts).filter((value) => (counts[value] ?? 0) > 0 || value === chosen);
  if (chosen && !values.includes(chosen)) values.push(chosen);
  select.replaceChildren(
    toOption('', searchWords.all),
    ...sortValues(name, values).map((value) => toOption(value, `${value} (${String(counts[value] ?? 0)})`)),
  );
  select.value = chosen;
};

export const createFilters = (onChange: () => void): FilterRow => {
  const selects = names.map((name) => [name, element('select', { name }, toOption('', searchWords.all))] as const);
  const node = element(
    'div',
    { class: 'search-filters' },
    ...selects.map(([name, select]) => element('label', {}, searchWords[name], select)),
  );
  node.addEventListener('change', onChange);
  const values = (): Filters =>
    Object.fromEntries(selects.flatMap(([name, { value }]) => (value ? [[name, value]] : [])));
  return {
    node,
    values,
    isSet: () => Object.keys(values()).length > 0,
    read: (query) => {
      for (const [name, select] of selects) {
        const value = query.get(name);
        if (!value) continue;
        select.append(toOption(value, value));
        select.value = value;
      }
    },
    show: (counts) => {
      for (const [name, select] of selects) fillSelect(select, name, counts[name] ?? {});
    },
  };
};
