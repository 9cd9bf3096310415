/**
 * The links that names make in the texts of a term, ready to be written into its document field by field.
 */
import type { LinkedText } from '../model/term-links/links-of-term.ts';
import type { FieldPath } from '../schema/issue.ts';
import { insertLinks, type TermLink } from '../schema/mentions.ts';

export interface MadeLinks {
  /** The text of a field with its links. */
  readonly text: (path: FieldPath, text: string) => string;
  /** The links of a field, or of all entries of a list. */
  readonly links: (field: FieldPath) => readonly TermLink[];
}

const startsWith = (path: FieldPath, field: FieldPath): boolean => field.every((step, index) => path[index] === step);

export const madeLinks = (texts: readonly LinkedText[]): MadeLinks => {
  const byPath = new Map(texts.map(({ path, links }) => [path.join('.'), links]));
  return {
    text: (path, text) => insertLinks(text, byPath.get(path.join('.')) ?? []),
    links: (field) => texts.flatMap(({ path, links }) => (startsWith(path, field) ? links : [])),
  };
};
