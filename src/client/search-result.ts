/** One result as a list item. */
import { fill } from '../strings/fill.ts';
import { element } from './dom.ts';
import type { Hit } from './search-index.ts';
import { searchWords, difficulties } from './words.ts';

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
const excerptToNodes = (excerpt: string): (Node | string)[] =>
  excerpt
    .split(/<mark>(.*?)<\/mark>/s)
    .map((part, index) => (index % 2 === 0 ? decode(part) : element('mark', {}, decode(part))));

const badge = (name: string, value: string, text: string): HTMLElement[] =>
  text === '' ? [] : [element('span', { class: `level ${name}`, 'data-value': value }, text)];

const difficultyOf = (text: string): string =>
  Object.entries(difficulties).find(([, words]) => words === text)?.[0] ?? '';

/** The alias that answers the query, when the title does not. */
const answeringAlias = ({ title, aliases }: Hit, query: string): string | undefined =>
  query === '' || title.toLowerCase().includes(query)
    ? undefined
    : aliases.split(' | ').find((alias) => alias.toLowerCase().includes(query));

/** Words of the text that answer the query, unless the title or the definition shows one of them already. */
const usefulExcerpt = ({ excerpt, title, short }: Hit): string => {
  const found = [...excerpt.matchAll(/<mark>(.*?)<\/mark>/gs)].map(([, text]) =>
    decode(text ?? '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+$/u, ''),
  );
  const seen = `${title} ${short}`.toLowerCase();
  return found.length === 0 || found.some((text) => seen.includes(text)) ? '' : excerpt;
};

export const hitToItem = (hit: Hit, query: string): HTMLLIElement => {
  const { url, title, short, kind, category, severity, level, difficulty } = hit;
  const alias = answeringAlias(hit, query.toLowerCase());
  const excerpt = usefulExcerpt(hit);
  const badges = element('p', { class: 'badges' }, element('span', {}, searchWords[kind]));
  if (category) badges.append(element('span', {}, category));
  badges.append(
    ...badge('severity', level, severity && fill(searchWords.level, { level: severity })),
    ...badge('difficulty', difficultyOf(difficulty), difficulty),
  );
  const heading = element('p', { class: 'entry-title' }, element('a', { href: url }, title));
  const item = element('li', { 'data-kind': kind }, heading);
  if (alias) item.append(element('p', { class: 'entry-alias' }, fill(searchWords.alias, { alias })));
  if (short) item.append(element('p', { class: 'entry-short' }, short));
  if (excerpt && !alias) item.append(element('p', { class: 'excerpt' }, ...excerptToNodes(excerpt)));
  item.append(badges);
  return item;
};
