/** What is offered beside results: terms that are not written yet, and ways out where nothing was found. */
import { fill } from '../../strings/fill.ts';
import { element } from '../dom.ts';
import type { Answer } from './search-index.ts';
import type { Page, Wanted } from './search-names.ts';
import { searchWords } from './words.ts';

const toList = (title: string, items: readonly HTMLLIElement[]): HTMLElement[] =>
  items.length === 0
    ? []
    : [element('section', { class: 'search-ways' }, element('h2', {}, title), element('ul', {}, ...items))];

const pageToItem = ({ url, title }: Page): HTMLLIElement => element('li', {}, element('a', { href: url }, title));

const wantedToItem = ({ slug, wantedBy }: Wanted): HTMLLIElement =>
  element('li', {}, fill(searchWords.wantedBy, { slug: slug.replaceAll(/[_-]+/g, ' '), pages: wantedBy.join(' · ') }));

/** Terms that were asked for, but nobody has written yet. */
export const drawWanted = (wanted: readonly Wanted[]): readonly HTMLElement[] =>
  toList(searchWords.wanted, wanted.map(wantedToItem));

/** Ways out. */
export const drawWays = (ways: Answer['ways']): readonly HTMLElement[] => [
  ...toList(searchWords.nearest, (ways?.nearest ?? []).map(pageToItem)),
  ...toList(searchWords.popular, (ways?.popular ?? []).map(pageToItem)),
];
