/**
 * The sentence of every page for programs that read its text: where the index of all pages is, and the same as data.
 */
import type { Site } from '../model/site.ts';
import { wordsOf } from '../strings.ts';
import { pagePath } from './paths.ts';

export interface Pointer {
  /** What stands before the index, and before the data. */
  readonly words: readonly [toIndex: string, toData: string];
  /** The twins of the page; all terms where it has none. */
  readonly data: readonly { readonly name: string; readonly href: string }[];
}

export const toPointer = (
  site: Site,
  { path, twins }: { readonly path: string; readonly twins?: boolean },
): Pointer => {
  const { strings } = wordsOf(site);
  const json = strings['cite.json'];
  const beside = [
    { name: strings['cite.markdown'], href: `${path}.md` },
    { name: json, href: `${path}.json` },
  ];
  return {
    words: [strings['pointer.index'], strings[twins ? 'pointer.page' : 'pointer.terms']],
    data: twins ? beside : [{ name: json, href: pagePath(site, 'glossary/index.json') }],
  };
};
