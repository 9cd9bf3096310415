/**
 * The rule of restraint: in a section, the first mention of a term is linked, and none where its author links it by hand.
 */
import type { TermLink } from '../../schema/mentions.ts';
import { findNames } from './find-names.ts';
import type { TermNames } from './term-names.ts';

/** Slugs of the terms whose pages these addresses lead to. */
export const slugsOfLinks = (addresses: readonly string[]): readonly string[] =>
  addresses.flatMap((address) => /^\/glossary\/([\w-]+)(?:[?#].*)?$/.exec(address)?.[1] ?? []);

/** The links of the texts of one section, in order; `taken` are the terms that need none. */
export const chooseLinks = (
  names: TermNames,
  texts: readonly string[],
  taken: Iterable<string>,
): readonly (readonly TermLink[])[] => {
  const done = new Set(taken);
  return texts.map((text) =>
    findNames(text, names.root).flatMap(({ slug, start, end }) => {
      if (slug === undefined || done.has(slug)) return [];
      done.add(slug);
      return [{ start, end, slug }];
    }),
  );
};
