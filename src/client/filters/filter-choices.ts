/** The values of one facet as boxes to check, in place of the links to their lists. */
import { element } from '../dom.ts';
import type { FilterAnswer, FilterIndex } from './filter-index.ts';
import { filterWords } from './filter-words.ts';

export interface Choices {
  readonly facet: string;
  /** Prints what is chosen and how many terms each value would show. */
  readonly show: (chosen: readonly string[], answer: FilterAnswer, index: FilterIndex) => void;
}

interface Box {
  readonly row: HTMLLIElement;
  readonly input: HTMLInputElement;
  readonly count: HTMLElement;
}

const createBox = (value: string, name: Node | string, number: string): Box => {
  const input = element('input', { type: 'checkbox', value });
  const count = element('span', { class: 'count' }, number);
  return { input, count, row: element('li', {}, element('label', {}, input, name, ' ', count)) };
};

/** A link to a list becomes a box; a level keeps its shape. */
const linkToBox = (row: HTMLElement): readonly [value: string, box: Box] | undefined => {
  const link = row.querySelector('a');
  if (!link) return undefined;
  const value = link.pathname.slice(link.pathname.lastIndexOf('/') + 1);
  const name = element('span', { class: link.className, 'data-value': link.dataset['value'] ?? '' }, link.text);
  const box = createBox(value, name, row.querySelector('.count')?.textContent ?? '');
  row.replaceWith(box.row);
  return [value, box];
};

/** Makes the boxes of a facet. `load` fetches the values that the page does not list, `refresh` prints all boxes anew. */
export const createChoices = (group: HTMLElement, load: () => Promise<FilterIndex>, refresh: () => void): Choices => {
  const facet = group.dataset['facet'] ?? '';
  const list = group.querySelector('ul') ?? element('ul');
  const boxes = new Map([...list.querySelectorAll('li')].map(linkToBox).filter((found) => found !== undefined));
  const listed = new Set(boxes.keys());
  let isOpen = false;
  const more = group.querySelector<HTMLElement>('.more');
  if (more) {
    const button = element('button', { type: 'button', class: 'more', 'aria-expanded': 'false' }, more.textContent);
    more.replaceWith(button);
    button.addEventListener('click', () => {
      void load().then(() => {
        isOpen = !isOpen;
        button.setAttribute('aria-expanded', String(isOpen));
        group.toggleAttribute('data-open', isOpen);
        button.textContent = isOpen ? filterWords.fewer : more.textContent;
        refresh();
      });
    });
  }
  const addMissing = (chosen: readonly string[], { facets }: FilterIndex): void => {
    for (const { id, name } of facets.find((found) => found.id === facet)?.values ?? []) {
      if (boxes.has(id) || !(isOpen || chosen.includes(id))) continue;
      const box = createBox(id, element('span', {}, name), '');
      boxes.set(id, box);
      list.append(box.row);
    }
  };
  return {
    facet,
    show: (chosen, answer, index) => {
      addMissing(chosen, index);
      for (const [value, { row, input, count }] of boxes) {
        const isChosen = chosen.includes(value);
        row.hidden = !(isOpen || isChosen || listed.has(value));
        if (row.hidden) continue;
        const n = answer.countOf(facet, value);
        if (count.textContent !== String(n)) count.textContent = String(n);
        input.checked = isChosen;
        input.disabled = n === 0 && !isChosen;
      }
    },
  };
};
