/**
 * The links that names make in the text of a term. Each field is a section of its page.
 */
import { mentionsIn, type TermLink } from '../../schema/mentions.ts';
import type { FieldPath } from '../../schema/issue.ts';
import { limits } from '../../schema/limits.ts';
import type { TermSource } from '../../schema/term.ts';
import { chooseLinks, slugsOfLinks } from './choose-links.ts';
import { maskProse } from './mask-prose.ts';
import type { TermNames } from './term-names.ts';

/** A text of a term, where it stands in the file, and its links. */
export interface LinkedText {
  readonly path: FieldPath;
  readonly text: string;
  readonly links: readonly TermLink[];
}

const addressesIn = (text: string): readonly string[] =>
  text.includes('](') ? [...text.matchAll(/\]\(([^)\s]*)/g)].map((match) => match[1] ?? '') : [];

/** Terms that the author links in these texts. */
const linkedByHand = (texts: readonly string[]): readonly string[] =>
  texts.flatMap((text) => [...mentionsIn(text), ...slugsOfLinks(addressesIn(text))]);

const pathsOf = (
  field: FieldPath,
  value: string | readonly string[] | undefined,
): readonly (readonly [FieldPath, string])[] =>
  typeof value === 'string' ? [[field, value]] : (value ?? []).map((text, index) => [[...field, index], text] as const);

const sectionsOf = (source: TermSource): readonly (readonly (readonly [FieldPath, string])[])[] => [
  pathsOf(['long'], source.long),
  pathsOf(['misconception'], source.misconception),
  pathsOf(['why_it_matters'], source.why_it_matters),
  pathsOf(['common_mistakes'], source.common_mistakes),
  pathsOf(['when_to_use'], source.when_to_use),
  pathsOf(['avoid_when'], source.avoid_when),
  pathsOf(['quick_fix'], source.quick_fix),
  pathsOf(['detection', 'hints'], source.detection?.hints),
];

/** The texts of a term that have links made of names, in the order of its page. */
export const linksOfTerm = (source: TermSource, names: TermNames): readonly LinkedText[] => {
  if (source.auto_link?.from === false) return [];
  return sectionsOf(source).flatMap((section) => {
    const texts = section.map(([, text]) => text);
    const masked = texts.map((text) => (text.length > limits.prose ? '' : maskProse(text)));
    const links = chooseLinks(names, masked, [source.slug, ...linkedByHand(texts)]);
    return section.flatMap(([path, text], index) => {
      const found = links[index] ?? [];
      return found.length > 0 ? [{ path, text, links: found }] : [];
    });
  });
};
