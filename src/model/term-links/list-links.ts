/**
 * Every link that the build makes of a name, with its place in the author's file: the same links that the pages have.
 */
import { positionAt, type Position } from '../../schema/issue.ts';
import { offsetInJsonString } from '../../schema/json-string.ts';
import type { TermLink } from '../../schema/mentions.ts';
import type { Glossary, Guide, Term } from '../glossary.ts';
import { linksOfGuide, type LinkedGuideText } from './links-of-guide.ts';
import { linksOfTerm, type LinkedText } from './links-of-term.ts';

/** A link made of a name. */
export interface ListedLink extends Position {
  /** Path below the content folder, with "/". */
  readonly file: string;
  /** The field of a term, or the heading of a guide. */
  readonly section: string;
  /** The words that are linked. */
  readonly words: string;
  /** Slug of the term. */
  readonly to: string;
}

const offsetOf = (text: string, { line, column }: Position): number => {
  let start = 0;
  for (let row = 1; row < line; row++) start = text.indexOf('\n', start) + 1;
  return start + column - 1;
};

const wordsOf = (text: string, { start, end }: TermLink): string => text.slice(start, end).replaceAll(/\s+/g, ' ');

const fromTerm = ({ document: { file, locate } }: Term, { path, text, links }: LinkedText): readonly ListedLink[] => {
  const quote = offsetOf(file.text, locate(path));
  return links.map((link) => ({
    file: file.path,
    ...positionAt(file.text, offsetInJsonString(file.text, quote, positionAt(text, link.start))),
    section: path.join('.'),
    words: wordsOf(text, link),
    to: link.slug,
  }));
};

/** Pattern of the words of a link, as a file may break them into lines. */
const toPattern = (words: string): RegExp =>
  new RegExp(
    words
      .split(' ')
      .map((word) => RegExp.escape(word))
      .join(String.raw`\s+`),
    'g',
  );

/** Where the words stand in the file: marks and escapes make a text longer there, but its words come in the same order. */
const placeIn = (file: string, from: number, text: string, link: TermLink): Position => {
  const pattern = toPattern(wordsOf(text, link));
  const before = [...text.slice(0, link.start).matchAll(pattern)].length;
  pattern.lastIndex = from;
  let found: RegExpExecArray | null = null;
  for (let index = 0; index <= before; index++) found = pattern.exec(file) ?? found;
  return positionAt(file, found?.index ?? from);
};

const fromGuide = ({ document: { file } }: Guide, { section, text, links, ...place }: LinkedGuideText) =>
  links.map((link) => ({
    file: file.path,
    ...placeIn(file.text, offsetOf(file.text, place), text, link),
    section,
    words: wordsOf(text, link),
    to: link.slug,
  }));

/** The links of all terms by slug, then those of all guides, each in the order of its page. */
export const listLinks = ({ terms, guides, names }: Glossary): readonly ListedLink[] => [
  ...terms.flatMap((term) => linksOfTerm(term.source, names).flatMap((text) => fromTerm(term, text))),
  ...guides.flatMap((guide) => linksOfGuide(guide, names).flatMap((text) => fromGuide(guide, text))),
];
