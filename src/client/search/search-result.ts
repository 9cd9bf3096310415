/** One result as a list item. */
import { fill } from '../../strings/fill.ts';
import { element } from '../dom.ts';
import { fold } from './search-fold.ts';
import type { SearchIndex } from './search-index.ts';
import { findPassage, type Passage } from './search-passage.ts';
import type { Ranked } from './search-rank.ts';
import { difficulties, searchWords, severities } from './words.ts';

const badge = (name: string, value: string, text: string): HTMLElement =>
  element('span', { class: `level ${name}`, 'data-value': value }, text);

const wordOf = (words: Readonly<Record<string, string>>, value: string): string =>
  Object.hasOwn(words, value) ? (words[value] ?? value) : value;

const toBadges = ({ page: { category, severity, difficulty } }: Ranked, { names }: SearchIndex): HTMLElement => {
  const badges = element('p', { class: 'badges' });
  if (category) badges.append(element('span', {}, names.categories.get(category) ?? category));
  if (severity)
    badges.append(badge('severity', severity, fill(searchWords.level, { level: wordOf(severities, severity) })));
  if (difficulty) badges.append(badge('difficulty', difficulty, wordOf(difficulties, difficulty)));
  return badges;
};

/** A word with its mark; punctuation at its ends stays outside. */
const toMark = (word: string): (Node | string)[] => {
  const [, before = '', core = word, after = ''] = /^([("'“„]*)(.*?)([)"'”“.,;:!?…]*)$/su.exec(word) ?? [];
  return [before, element('mark', {}, core), after];
};

const toExcerpt = ({ part: [id, title], words, isCut: [before, after] }: Passage, url: string): HTMLElement => {
  const text = words.flatMap(({ text: word, isMarked }, index) => [
    index === 0 ? '' : ' ',
    ...(isMarked ? toMark(word) : [word]),
  ]);
  return element(
    'p',
    { class: 'excerpt' },
    element('a', { href: `${url}#${id}`, class: 'entry-part' }, title),
    ' ',
    before ? '… ' : '',
    ...text,
    after ? ' …' : '',
  );
};

/** Whether title, definition and answering name show all that was asked for: then a passage adds nothing. */
const showsAll = (shown: string, words: readonly string[]): boolean => {
  const text = fold(shown);
  return words.every((word) => text.includes(word));
};

/** A result; the question's words, folded, tell whether a passage of its text is worth showing. */
export const resultToItem = async (
  ranked: Ranked,
  words: readonly string[],
  index: SearchIndex,
): Promise<HTMLLIElement> => {
  const { page, match, asked } = ranked;
  const text = await index.text?.open(page.index);
  const alias = match && match.name.rank > 0 && match.name.rank !== 1 ? match.name : undefined;
  const heading = element('p', { class: 'entry-title' }, element('a', { href: page.url }, page.title));
  const item = element('li', { 'data-kind': page.kind }, heading);
  if (alias) {
    const words = alias.rank === 3 ? searchWords.former : searchWords.alias;
    item.append(element('p', { class: 'entry-alias' }, fill(words, { alias: alias.text })));
  }
  if (text?.short) item.append(element('p', { class: 'entry-short' }, text.short));
  const shown = [page.title, alias?.text, text?.short].join(' ');
  const passage = text && !showsAll(shown, words) ? findPassage(text, index.names.parts, asked) : undefined;
  if (passage) item.append(toExcerpt(passage, page.url));
  item.append(toBadges(ranked, index));
  return item;
};
