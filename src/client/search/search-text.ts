/**
 * The text of pages, by Pagefind. It is asked one word at a time, so that it is known which words a page has, and where.
 */
import { fold } from './search-fold.ts';

/** The text of a page, opened to be quoted. */
export interface PageText {
  readonly short: string;
  readonly words: readonly string[];
  /** Number of words before each part, and its name: its number among the parts of terms, or anchor and title. */
  readonly parts: readonly (readonly [number, number] | readonly [number, string, string])[];
}

export interface Found {
  readonly score: number;
  /** Places among the words of the page's text. */
  readonly places: readonly number[];
}

export interface Text {
  /** Page → what was found there; undefined for a word that no page has. */
  readonly find: (word: string) => Promise<ReadonlyMap<number, Found> | undefined>;
  readonly open: (page: number) => Promise<PageText | undefined>;
}

interface Fragment {
  readonly raw_content: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
}

interface Result {
  readonly id: string;
  readonly score: number;
  readonly words: readonly number[];
  readonly data: () => Promise<Fragment>;
}

interface Pagefind {
  readonly options: (options: object) => Promise<void>;
  readonly search: (
    query: string | null,
    options?: { readonly sort: Readonly<Record<string, string>> },
  ) => Promise<{ readonly results: readonly Result[] }>;
}

const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>' };

/** Pagefind counts words between spaces, or between zero-width spaces where the language has none. */
const toWords = (content: string): readonly string[] =>
  content
    .split(content.includes('\u200B') ? '\u200B' : /[^\S\uFEFF]+/)
    .map((word) => word.replaceAll(/&[lg]t;/g, (entity) => entities[entity] ?? entity));

const toText = ({ raw_content: content, meta }: Fragment): PageText => ({
  short: meta['short'] ?? '',
  words: toWords(content),
  parts: JSON.parse(meta['sections'] ?? '[]') as PageText['parts'],
});

/** Whether a result has the word, or one that begins with it; Pagefind also offers what merely begins like it. */
const hasWord = async ({ data, words: places }: Result, word: string): Promise<boolean> => {
  const words = toWords((await data()).raw_content);
  return places.some((place) => fold(words[place] ?? '').includes(word));
};

const createFind = ({ search }: Pagefind, pageOf: ReadonlyMap<string, number>): Text['find'] => {
  const look = async (word: string): Promise<ReadonlyMap<number, Found> | undefined> => {
    const results = (await search(word)).results.filter(({ words }) => words.length > 0);
    const [first] = results;
    if (!first) return undefined;
    const isSure = (await search(`"${word}"`)).results.length > 0 || (await hasWord(first, word));
    if (!isSure) return undefined;
    return new Map(
      results.flatMap(({ id, score, words }) => {
        const page = pageOf.get(id);
        return page === undefined ? [] : [[page, { score, places: words }] as const];
      }),
    );
  };
  const known = new Map<string, ReturnType<Text['find']>>();
  return (word) => {
    const asked = known.get(word) ?? look(word);
    known.set(word, asked);
    return asked;
  };
};

/** Loads Pagefind and its index from the site at `base`. */
export const loadText = async (base: string): Promise<Text> => {
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
  // Names of parts are no text: "misconception" is not on every page.
  await pagefind.options({ noWorker: true, ranking: { metaWeights: { sections: 0 } } });
  const { results: pages } = await pagefind.search(null, { sort: { place: 'asc' } });
  const pageOf = new Map(pages.map(({ id }, index) => [id, index]));
  return {
    find: createFind(pagefind, pageOf),
    open: async (page) => {
      const fragment = await pages[page]?.data();
      return fragment && toText(fragment);
    },
  };
};
