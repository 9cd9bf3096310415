/** The results in two groups, terms and guides: the group of the best result first. */
import { element } from '../dom.ts';
import type { SearchIndex } from './search-index.ts';
import type { Kind } from './search-names.ts';
import type { Ranked } from './search-rank.ts';
import { resultToItem } from './search-result.ts';
import { searchWords } from './words.ts';

/** How many results of a kind are shown before one asks for more. */
const first: Readonly<Record<Kind, number>> = { term: 6, guide: 3 };
const step = 10;

const titles: Readonly<Record<Kind, string>> = { term: searchWords.terms, guide: searchWords.guides };

/** The results by kind, as they are shown. */
export const groupResults = (results: readonly Ranked[]): readonly (readonly [Kind, readonly Ranked[]])[] => {
  const groups = new Map<Kind, Ranked[]>();
  for (const ranked of results) {
    const group = groups.get(ranked.page.kind);
    if (group) group.push(ranked);
    else groups.set(ranked.page.kind, [ranked]);
  }
  return [...groups];
};

const drawGroup = async (
  kind: Kind,
  results: readonly Ranked[],
  words: readonly string[],
  index: SearchIndex,
): Promise<HTMLElement> => {
  const id = `results-${kind}`;
  const list = element('ol', { class: 'results', 'aria-labelledby': id });
  const more = element('button', { type: 'button', class: 'quiet' }, searchWords.more);
  /** Adds the next results; the focus goes from the button to the first of them. */
  const add = async (count: number): Promise<void> => {
    const from = list.childElementCount;
    const items = await Promise.all(
      results.slice(from, from + count).map((ranked) => resultToItem(ranked, words, index)),
    );
    const isFocused = document.activeElement === more;
    list.append(...items);
    more.hidden = list.childElementCount >= results.length;
    if (isFocused) items[0]?.querySelector('a')?.focus();
  };
  more.addEventListener('click', () => void add(step));
  await add(first[kind]);
  const heading = element('h2', { id }, titles[kind], ' ', element('span', {}, String(results.length)));
  return element('section', { class: 'result-group' }, heading, list, more);
};

/** Draws the first results of both groups. */
export const drawGroups = (
  results: readonly Ranked[],
  words: readonly string[],
  index: SearchIndex,
): Promise<readonly HTMLElement[]> =>
  Promise.all(groupResults(results).map(([kind, group]) => drawGroup(kind, group, words, index)));
