/**
 * What is known of every page before any text is read: its names and marks, from `search/names.json`. The order of pages
 * is that of the records in the index.
 */
import type { SearchNames } from '../../schema/search-names.ts';
import { fold, nameWords, squash } from './search-fold.ts';

export type Kind = 'term' | 'guide';

export interface Page {
  readonly index: number;
  /** Address on this host. */
  readonly url: string;
  readonly kind: Kind;
  readonly title: string;
  /** Id, as the machine values after it; empty when there is none. */
  readonly category: string;
  readonly severity: string;
  readonly difficulty: string;
  /** Number of pages that lead here. */
  readonly links: number;
}

/** A name of a page; of two equal ones the lower rank is the better: title, slug, alias, former slug. */
export interface Name {
  readonly page: Page;
  readonly rank: number;
  readonly text: string;
  readonly folded: string;
  readonly squashed: string;
  readonly words: readonly string[];
}

/** How much a word says of a page: of its title, of another name. */
const weights = { title: 3, name: 2 } as const;

export interface Wanted {
  readonly slug: string;
  readonly wantedBy: readonly string[];
}

export interface Names {
  readonly pages: readonly Page[];
  readonly names: readonly Name[];
  /** Word → page → weight; words of topics have no pages, the text has. */
  readonly words: ReadonlyMap<string, ReadonlyMap<Page, number>>;
  readonly categories: ReadonlyMap<string, string>;
  readonly parts: readonly (readonly [id: string, title: string])[];
  readonly wanted: readonly Wanted[];
}

const toName = (page: Page, rank: number, text: string): Name => {
  const folded = fold(text);
  return { page, rank, text, folded, squashed: squash(folded), words: nameWords(folded) };
};

/** What a slug says in words, as where a title is left out. */
const slugToTitle = (slug: string): string => {
  const words = slug.replaceAll(/[_-]+/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** Reads the file's pages; addresses begin with `base`. */
export const toNames = ({ categories, parts, pages: rows, tags, wanted }: SearchNames, base: string): Names => {
  const words = new Map<string, Map<Page, number>>();
  const names: Name[] = [];
  const learn = (page: Page, list: readonly string[], weight: number): void => {
    for (const word of list) {
      const known = words.get(word) ?? words.set(word, new Map()).get(word);
      if (known && (known.get(page) ?? 0) < weight) known.set(page, weight);
    }
  };
  const pages = rows.map(([path, ownTitle, category, severity, difficulty, links, aliases, former], index): Page => {
    const kind: Kind = path.startsWith('guides/') ? 'guide' : 'term';
    const slug = path.slice(path.indexOf('/') + 1);
    const title = ownTitle || slugToTitle(slug);
    const page: Page = { index, url: base + path, kind, title, category, severity, difficulty, links };
    const own = [[title], [slug], aliases, former].flatMap((texts, rank) =>
      texts.map((text) => toName(page, rank, text)),
    );
    for (const name of own) learn(page, name.words, name.rank === 0 ? weights.title : weights.name);
    names.push(...own);
    return page;
  });
  for (const word of tags.flatMap((tag) => nameWords(fold(tag)))) if (!words.has(word)) words.set(word, new Map());
  return {
    pages,
    names,
    words,
    categories: new Map(categories),
    parts,
    wanted: wanted.map(([slug, wantedBy]) => ({ slug, wantedBy })),
  };
};

/** Fetches the names of the site at `base`. */
export const loadNames = async (base: string): Promise<Names> => {
  const response = await fetch(`${base}search/names.json`);
  if (!response.ok) throw new Error(`names.json: ${response.status}`);
  return toNames((await response.json()) as SearchNames, base);
};
