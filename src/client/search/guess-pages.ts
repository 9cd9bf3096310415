/**
 * Which pages an address that leads nowhere may have meant.
 */
import { fold, heavyWords, questionWords } from './search-fold.ts';
import { matchNames } from './search-match.ts';
import type { Kind, Names, Page } from './search-names.ts';
import { mendWords, nearestPages } from './search-spelling.ts';

const most = 3;

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** The last part of an address in words, without its ending. */
export const addressToWords = (path: string): string => {
  const last = path.replace(/\/+$/, '').split('/').at(-1) ?? '';
  return fold(decode(last.replace(/\.(?:html?|json|md)$/i, '')).replaceAll(/[_-]+/g, ' '));
};

/** What an address in a folder of pages asks for. */
export const addressToKind = (path: string): Kind => (path.includes('/guides/') ? 'guide' : 'term');

/** At most three pages, those of the kind first: by their names, by words of names, by those words mended, by likeness. */
export const guessPages = (names: Names, words: string, kind: Kind): readonly Page[] => {
  const match = (text: string): readonly Page[] =>
    matchNames(names, text, text, heavyWords(questionWords(text))).map(({ page }) => page);
  const mended = mendWords(names, words);
  const pages = [...match(words), ...(mended === words ? [] : match(mended)), ...nearestPages(names, words, most)];
  const found = [...new Set(pages)];
  return [...found.filter((page) => page.kind === kind), ...found.filter((page) => page.kind !== kind)].slice(0, most);
};
