/**
 * The words of prose as a page shows them, without white space. Most prose is plain but for `code` and `[[slug]]` links:
 * it needs no parser; all other prose is rendered as a page renders it.
 */
import { plainText } from '../../render/plain-text.ts';
import type { Links } from '../../render/tag.ts';

/** White space does not count: a page shows paragraphs and items apart, a record separates them by line feeds. */
export const squeeze = (text: string): string => text.replaceAll(/\s+/g, '');

/** Text of one line: what breaks lines, and what no text shows, is not in it. */
export const withoutGaps = (text: string): string => text.replaceAll(/[\s\p{Cc}]+/gu, '');

/** Code between single backticks, which stand nowhere else. */
const codeSpan = /(?<!`)`([^`\n]+)`(?!`)/;

/** Links whose slug and words mean nothing else to Markdown. */
const simpleMention = /\[\[([a-z0-9][a-z0-9_-]*[a-z0-9])(?:\|([^[\]\n`*_\\&<>~|]+))?\]\]/g;

/** What means something to Markdown outside code, wherever it stands, or at the beginning of a line. */
const sign = /[\\`*_[\]<>&~]|^[ \t]*(?:[#+=|-]|\d{1,9}[.)])|^(?: {4}|\t)/m;

const mentionToWords = (slug: string, words: string | undefined, links: Links): string => {
  const card = Object.hasOwn(links, slug) ? links[slug] : undefined;
  const text = words?.trim() ?? card?.title ?? slug;
  return card?.href || !card?.missing ? text : `${text} (${card.missing})`;
};

/** The words where no parser is needed; undefined where one is. */
const simpleWords = (prose: string, links: Links): string | undefined => {
  const parts = prose.split(codeSpan);
  let words = '';
  for (const [index, part] of parts.entries()) {
    if (index % 2 === 1) {
      words += part;
      continue;
    }
    const text = part.includes('[[') ? part.replaceAll(simpleMention, '') : part;
    if (sign.test(index > 0 ? `.${text}` : text)) return undefined;
    words += part.replaceAll(simpleMention, (_, slug: string, name?: string) => mentionToWords(slug, name, links));
  }
  return words;
};

/** The words of prose, squeezed; `links` are the targets of its `[[slug]]` links. */
export const proseWords = (prose: string, links: Links): string =>
  prose.trim() === '' ? '' : squeeze(simpleWords(prose, links) ?? plainText(prose, links));
