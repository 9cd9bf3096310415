/** What stands above the filtered list: how many terms pass, the filters in use, and the way out when none does. */
import { fill } from '../../strings/fill.ts';
import { element } from '../dom.ts';
import { filterWords, wordsLang } from './filter-words.ts';
import { isFiltered, type FilterState } from './filter-state.ts';
import type { FilterIndex } from './filter-index.ts';

export interface SummaryEvents {
  readonly onRemove: (facet: string, value: string) => void;
  readonly onRemoveText: () => void;
  readonly onClear: () => void;
}

export interface FilterSummary {
  readonly node: HTMLElement;
  readonly show: (state: FilterState, total: number, index: FilterIndex) => void;
  readonly say: (text: string) => void;
}

interface Chip {
  readonly name: string;
  readonly remove: () => void;
}

const chipsOf = (state: FilterState, index: FilterIndex, events: SummaryEvents): readonly Chip[] => [
  ...[...state.chosen].flatMap(([facet, values]) =>
    values.map((value) => ({
      name: index.nameOf(facet, value) ?? value,
      remove: () => {
        events.onRemove(facet, value);
      },
    })),
  ),
  ...(state.text.trim() === ''
    ? []
    : [{ name: fill(filterWords.quoted, { text: state.text.trim() }), remove: events.onRemoveText }]),
];

export const createSummary = (events: SummaryEvents): FilterSummary => {
  const status = element('p', { role: 'status', tabindex: '-1', lang: wordsLang });
  const chips = element('ul', { class: 'chips', 'aria-label': filterWords.set });
  const clear = element('button', { type: 'button', class: 'quiet', hidden: '' }, filterWords.clear);
  const again = element('button', { type: 'button', class: 'quiet' });
  const none = element('p', { class: 'none', hidden: '' }, filterWords.wayOut, ' ', again);
  const node = element('div', { class: 'filter-summary' }, status, chips, clear, none);

  /** Whoever used a button that is gone goes on at the next one, or at the count. */
  const keepFocus = (change: () => void): void => {
    const place = [...chips.querySelectorAll('button')].findIndex((button) => button === document.activeElement);
    const isInside = node.contains(document.activeElement);
    change();
    if (!isInside || node.contains(document.activeElement)) return;
    const buttons = [...chips.querySelectorAll('button')];
    (buttons[Math.min(place, buttons.length - 1)] ?? status).focus();
  };

  const toItem = ({ name, remove }: Chip): HTMLLIElement => {
    const label = fill(filterWords.remove, { filter: name });
    const button = element('button', { type: 'button', 'aria-label': label }, name);
    button.addEventListener('click', remove);
    return element('li', {}, button);
  };

  for (const button of [clear, again]) button.addEventListener('click', events.onClear);

  return {
    node,
    say: (text) => {
      status.textContent = text;
    },
    show: (state, total, index) => {
      keepFocus(() => {
        chips.replaceChildren(...chipsOf(state, index, events).map(toItem));
        clear.hidden = total === 0 || !isFiltered(state);
        none.hidden = total > 0;
        again.textContent = fill(filterWords.start, { total: index.size });
      });
      status.textContent = total === 0 ? filterWords.nothing : fill(filterWords.some, { n: total, total: index.size });
    },
  };
};
