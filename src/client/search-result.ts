/** One result as a list item. */
import { difficultyWords, fill, searchStrings } from '../strings.ts';
import { element } from './dom.ts';
import type { Hit } from './search-index.ts';

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&quot;': '"',
  '&#39;': "'",
  '&#x27;': "'",
};

const decode = (text: string): string =>
  text.replace(/&(?:lt|gt|amp|quot|#39|#x27);/g, (entity) => entities[entity] ?? entity);

/** Pagefind's excerpt as text and `<mark>` elements; every other markup stays text. */
export const excerptToNodes = (excerpt: string): (Node | string)[] =>
  excerpt
    .split(/<mark>(.*?)<\/mark>/s)
    .map((part, index) => (index % 2 === 0 ? decode(part) : element('mark', {}, decode(part))));

const badge = (name: string, value: string, text: string): HTMLElement[] =>
  text === '' ? [] : [element('span', { class: `level ${name}`, 'data-value': value }, text)];

const difficultyOf = (text: string): string =>
  Object.entries(difficultyWords).find(([, words]) => words === text)?.[0] ?? '';

export const hitToItem = ({
  url,
  title,
  short,
  kind,
  category,
  severity,
  level,
  difficulty,
  aliases,
  excerpt,
}: Hit): HTMLLIElement => {
  const names = aliases.split(' | ').filter(Boolean).slice(0, 3).join(', ');
  const badges = element('p', { class: 'badges' }, element('span', {}, searchStrings[kind]));
  if (category) badges.append(element('span', {}, category));
  badges.append(...badge('severity', level, severity), ...badge('difficulty', difficultyOf(difficulty), difficulty));
  if (names) badges.append(element('span', {}, fill(searchStrings.alias, { aliases: names })));
  const item = element(
    'li',
    { 'data-kind': kind },
    element('p', { class: 'entry-title' }, element('a', { href: url }, title)),
  );
  if (short) item.append(element('p', { class: 'entry-short' }, short));
  if (excerpt.includes('<mark>')) item.append(element('p', { class: 'excerpt' }, ...excerptToNodes(excerpt)));
  item.append(badges);
  return item;
};
