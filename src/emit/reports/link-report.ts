/**
 * The links made of names for the command line: a line a link for people, a list for programs.
 */
import type { Glossary } from '../../model/glossary.ts';
import { listLinks, type ListedLink } from '../../model/term-links/list-links.ts';

const countWords = (n: number, one: string): string => `${n} ${n === 1 ? one : `${one}s`}`;

/** `content/glossary/x.json:12:34  lock → mutex  (common_mistakes.0)`; `root` is put before the path. */
const toLine = ({ file, line, column, words, to, section }: ListedLink, root: string): string =>
  `${root}${file}:${line}:${column}  ${words} → ${to}${section === '' ? '' : `  (${section})`}`;

/** For people: every link, then the names that are not linked because several terms claim them, then the counts. */
export const linksToText = (glossary: Glossary, root: string): string => {
  const links = listLinks(glossary);
  const { ambiguous } = glossary.names;
  const pages = new Set(links.map(({ file }) => file)).size;
  return [
    ...links.map((link) => toLine(link, root)),
    ...(links.length > 0 ? [''] : []),
    ...ambiguous.map(({ name, slugs }) => `"${name}" is never linked: it names ${slugs.join(' and ')}.`),
    `${countWords(links.length, 'link')} in ${countWords(pages, 'file')}, ${countWords(ambiguous.length, 'ambiguous name')}`,
  ].join('\n');
};

/** For programs. */
export const linksToJson = (glossary: Glossary): string =>
  JSON.stringify({ links: listLinks(glossary), ambiguous: glossary.names.ambiguous }, null, 2);
