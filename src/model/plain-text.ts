/**
 * A line of prose without its markup, for places that show text only: cards, lists, descriptions, search.
 */
import { mentionPattern } from '../schema/mentions.ts';

const codeSpan = /(`[^`]+`)/;

type TitleOf = (slug: string) => string | undefined;

const stripMarks = (prose: string, titleOf: TitleOf): string =>
  prose
    .replaceAll(
      mentionPattern,
      (_, slug: string, words?: string) => words ?? titleOf(slug.trim()) ?? slug.replaceAll(/[_-]+/g, ' '),
    )
    .replaceAll(/\[([^[\]]*)\]\([^)\s[]*\)/g, '$1')
    .replaceAll(/(\*\*|__)(?=\S)(.+?)\1/g, '$2')
    .replaceAll(/(^|[^\w*])\*(?=\S)([^*]+)\*(?![\w*])/g, '$1$2')
    .replaceAll(/(^|[^\w_])_(?=\S)([^_]+)_(?!\w)/g, '$1$2');

const withoutMarks = (prose: string, titleOf: TitleOf): string =>
  prose
    .split(codeSpan)
    .map((part, index) => (index % 2 === 1 ? part.slice(1, -1) : stripMarks(part, titleOf)))
    .join('');

/**
 * Takes off links, code marks and emphasis; `[[slug]]` without words shows its title, or the slug in words. What is nothing
 * but marks stays.
 */
export const toPlainText = (prose: string, titleOf: TitleOf = () => undefined): string => {
  if (!/[`*_[]/.test(prose)) return prose;
  const text = withoutMarks(prose, titleOf);
  return text.trim() === '' ? prose : text;
};
