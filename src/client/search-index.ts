/**
 * Asks the index. Names and aliases that equal the query come first, then those that begin with it, then what Pagefind
 * finds in the text. Both files are fetched with the first query.
 */
export type FilterName = 'category' | 'severity' | 'difficulty';
export type Filters = Partial<Record<FilterName, string>>;
export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface Hit {
  readonly url: string;
  readonly title: string;
  readonly short: string;
  readonly kind: 'term' | 'guide';
  readonly category: string;
  /** Words, as `difficulty`; `level` is the machine value of severity. */
  readonly severity: string;
  readonly level: string;
  readonly difficulty: string;
  readonly aliases: string;
  /** Text in which what was found stands between `<mark>` and `</mark>`; entity-encoded. */
  readonly excerpt: string;
}

export interface Answer {
  readonly total: number;
  readonly hits: readonly Hit[];
  readonly counts: FilterCounts;
}

interface PagefindPage {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
}

interface PagefindAnswer {
  readonly results: readonly { readonly data: () => Promise<PagefindPage> }[];
  readonly filters: FilterCounts;
  /** As if no filter were set. */
  readonly totalFilters: FilterCounts;
}

interface Pagefind {
  readonly options: (options: object) => Promise<void>;
  readonly filters: () => Promise<FilterCounts>;
  readonly search: (query: string | null, options: { readonly filters: Filters }) => Promise<PagefindAnswer>;
}

/** Lower-cased name, path below the base, title, short definition. */
type Name = readonly [string, string, string, string];

const toHit = ({ url, excerpt, meta }: PagefindPage): Hit => ({
  url,
  excerpt,
  title: meta['title'] ?? url,
  short: meta['short'] ?? '',
  kind: meta['kind'] === 'guide' ? 'guide' : 'term',
  category: meta['category'] ?? '',
  severity: meta['severity'] ?? '',
  level: meta['level'] ?? '',
  difficulty: meta['difficulty'] ?? '',
  aliases: meta['aliases'] ?? '',
});

const nameToHit = (base: string, [name, path, title, short]: Name): Hit => ({
  url: base + path,
  title,
  short,
  kind: path.startsWith('guides/') ? 'guide' : 'term',
  category: '',
  severity: '',
  level: '',
  difficulty: '',
  aliases: name === title.toLowerCase() ? '' : name,
  excerpt: '',
});

const loadPagefind = async (base: string): Promise<Pagefind> => {
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
  await pagefind.options({ baseUrl: '/', noWorker: true, excerptLength: 22 });
  return pagefind;
};

/** Names are a help, not a need: without them Pagefind's order stands. */
const loadNames = async (base: string): Promise<readonly Name[]> => {
  try {
    const response = await fetch(`${base}search/names.json`);
    return response.ok ? ((await response.json()) as readonly Name[]) : [];
  } catch {
    return [];
  }
};

/** Index of the first name that is not before `query`. */
const findStart = (names: readonly Name[], query: string): number => {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.[0] ?? '') < query) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Hits by name: equal ones first, then at most `limit` that begin with the query, shortest first. */
const findByName = (base: string, names: readonly Name[], query: string, limit = 5): Hit[] => {
  const found: Name[] = [];
  if (query === '') return [];
  for (let index = findStart(names, query); names[index]?.[0].startsWith(query); index += 1) {
    const name = names[index];
    if (name) found.push(name);
    if (found.length > 200) break;
  }
  found.sort((one, other) => one[0].length - other[0].length);
  const exact = found.filter(([name]) => name === query);
  const others = query.length < 2 ? [] : found.filter(([name]) => name !== query).slice(0, limit);
  return [...exact, ...others].map((name) => nameToHit(base, name));
};

/** The first hit of each page. */
const withoutDoubles = (hits: readonly Hit[]): Hit[] => {
  const seen = new Set<string>();
  return hits.filter(({ url }) => !seen.has(url) && seen.add(url));
};

/** Named hits first, each with what Pagefind knows of it; then the rest in Pagefind's order. */
const mergeHits = (named: readonly Hit[], found: readonly Hit[], filtered: boolean): Hit[] => {
  const byUrl = new Map(found.map((hit) => [hit.url, hit]));
  const first = named.map((hit) => byUrl.get(hit.url) ?? hit).filter((hit) => !filtered || byUrl.has(hit.url));
  return withoutDoubles([...first, ...found]);
};

const pick = (counts: FilterCounts, names: readonly string[]): FilterCounts =>
  Object.fromEntries(names.map((name) => [name, counts[name] ?? {}]));

export interface SearchIndex {
  /** Values of all filters, with the number of pages that have them. Loads the index. */
  readonly filters: () => Promise<FilterCounts>;
  readonly ask: (query: string, filters: Filters, length: number) => Promise<Answer>;
}

export const createIndex = (base: string): SearchIndex => {
  let loading: Promise<readonly [Pagefind, readonly Name[]]> | undefined;
  const load = (): Promise<readonly [Pagefind, readonly Name[]]> => {
    loading ??= Promise.all([loadPagefind(base), loadNames(base)] as const).catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
  return {
    filters: async () => (await load())[0].filters(),
    ask: async (query, filters, length) => {
      const [pagefind, names] = await load();
      await pagefind.filters(); // without it, answers carry no numbers: https://pagefind.app/docs/js-api-filtering/
      const { results, ...found } = await pagefind.search(query === '' ? null : query, { filters });
      // A filter that is set still offers its other values.
      const counts = { ...found.filters, ...pick(found.totalFilters, Object.keys(filters)) };
      const pages = await Promise.all(results.slice(0, length).map((result) => result.data()));
      const named = findByName(base, names, query.toLowerCase());
      const hits = mergeHits(named, pages.map(toHit), Object.keys(filters).length > 0);
      return { total: Math.max(results.length, hits.length), hits, counts };
    },
  };
};
