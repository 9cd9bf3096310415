/** The filters of the search box: one select each for kind, category, severity and difficulty. */
import { element } from '../dom.ts';
import { filterNames, type FilterCounts, type FilterName, type Filters } from './search-filter-counts.ts';
import { difficulties, searchWords, severities } from './words.ts';

/** Machine value → words, in the order in which they are offered. */
type Labels = ReadonlyMap<string, string>;

const labels: Readonly<Record<Exclude<FilterName, 'category'>, Labels>> = {
  kind: new Map([
    ['term', searchWords.terms],
    ['guide', searchWords.guides],
  ]),
  severity: new Map(Object.entries(severities)),
  difficulty: new Map(Object.entries(difficulties)),
};

export interface FilterRow {
  readonly node: HTMLElement;
  readonly values: () => Filters;
  readonly isSet: () => boolean;
  /** Takes choices from the address. */
  readonly read: (query: URLSearchParams) => void;
  /** Offers the values that results have, with their numbers; a chosen value stays. */
  readonly show: (counts: FilterCounts, categories: Labels) => void;
}

const toOption = (value: string, text: string): HTMLOptionElement => element('option', { value }, text);

const fillSelect = (select: HTMLSelectElement, counts: ReadonlyMap<string, number>, words: Labels): void => {
  const chosen = select.value;
  const known = chosen === '' || words.has(chosen) ? [...words] : [...words, [chosen, chosen] as const];
  const options = known.flatMap(([value, text]) => {
    const count = counts.get(value) ?? 0;
    return count > 0 || value === chosen ? [toOption(value, `${text} (${count})`)] : [];
  });
  select.replaceChildren(toOption('', searchWords.all), ...options);
  select.value = chosen;
};

export const createFilters = (onChange: () => void): FilterRow => {
  const selects = filterNames.map(
    (name) => [name, element('select', { name }, toOption('', searchWords.all))] as const,
  );
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
    show: (counts, categories) => {
      for (const [name, select] of selects)
        fillSelect(select, counts[name], name === 'category' ? categories : labels[name]);
    },
  };
};
