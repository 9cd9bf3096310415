/**
 * What a search must find: what authors ask for in search.tests.json, and every name of every page. Asked of the built
 * site in a browser, by the code that readers run.
 */
import type { Page } from 'playwright-core';
import { fold } from '../src/client/search/search-fold.ts';
import type { Glossary } from '../src/model/glossary.ts';
import type { SearchTest } from '../src/schema/search-test.ts';

export interface SearchCase {
  readonly query: string;
  /** Path of the page below the base. */
  readonly path: string;
  /** The last place that will do. */
  readonly rank: number;
  /** Whether it must be found before all other pages; otherwise before others of its kind. */
  readonly isFirstOfAll: boolean;
}

export interface SearchFailure extends SearchCase {
  /** Where the page was found; undefined when it was not. */
  readonly found: number | undefined;
  /** Paths of what came first. */
  readonly first: readonly string[];
}

const kindOf = (path: string): 'guide' | 'term' => (path.startsWith('guides/') ? 'guide' : 'term');

const namesOf = ({ terms, guides }: Glossary): readonly (readonly [name: string, path: string])[] => [
  ...terms.flatMap(({ slug, source }) =>
    [source.term, slug, ...(source.aliases ?? []), ...(source.renamed_from ?? [])].map(
      (name) => [name, `glossary/${slug}`] as const,
    ),
  ),
  ...guides.flatMap(({ slug, source }) => [source.title, slug].map((name) => [name, `guides/${slug}`] as const)),
];

/** A case for every name; pages that share a name share its first places, terms and guides each their own. */
export const nameCases = (glossary: Glossary): readonly SearchCase[] => {
  const names = namesOf(glossary);
  const owners = new Map<string, Set<string>>();
  for (const [name, path] of names) owners.set(fold(name), (owners.get(fold(name)) ?? new Set()).add(path));
  return names.map(([query, path]) => {
    const sharing = [...(owners.get(fold(query)) ?? [])];
    const ofKind = sharing.filter((other) => kindOf(other) === kindOf(path));
    return { query, path, rank: ofKind.length, isFirstOfAll: ofKind.length === sharing.length };
  });
};

/** The cases of search.tests.json. */
export const authorCases = (tests: readonly SearchTest[]): readonly SearchCase[] =>
  tests.map(({ query, slug, rank }) => ({
    query,
    path: slug.startsWith('guides/') ? slug : `glossary/${slug}`,
    rank: rank ?? 1,
    isFirstOfAll: false,
  }));

/** The part of the search box that tests use. */
interface Finder extends HTMLElement {
  readonly find: (question: string) => Promise<readonly (readonly [kind: string, urls: readonly string[]])[]>;
}

const ask = (page: Page, queries: readonly string[]): ReturnType<Finder['find']>[] =>
  queries.map((query) =>
    page.locator('main search-box').evaluate((box, question) => (box as unknown as Finder).find(question), query),
  );

const judge = (
  test: SearchCase,
  groups: Awaited<ReturnType<Finder['find']>>,
  base: string,
): SearchFailure | undefined => {
  const url = base + test.path;
  const list = test.isFirstOfAll
    ? groups.flatMap(([, urls]) => urls)
    : (groups.find(([kind]) => kind === kindOf(test.path))?.[1] ?? []);
  const place = list.indexOf(url);
  if (place >= 0 && place < test.rank) return undefined;
  return {
    ...test,
    found: place < 0 ? undefined : place + 1,
    first: list.slice(0, 3).map((found) => found.slice(base.length)),
  };
};

/** Asks every case on the open search page of a site below `base`; returns those that fail. */
export const runSearchCases = async (
  page: Page,
  base: string,
  cases: readonly SearchCase[],
): Promise<readonly SearchFailure[]> => {
  await page.locator('main search-box input').waitFor();
  const answers = await Promise.all(
    ask(
      page,
      cases.map(({ query }) => query),
    ),
  );
  return cases.flatMap((test, index) => judge(test, answers[index] ?? [], base) ?? []);
};

/** A failed case in a line: what was asked, what was expected, what was found. */
export const failureToText = ({ query, path, rank, isFirstOfAll, found, first }: SearchFailure): string => {
  const place = rank === 1 ? 'first' : `among the first ${rank}`;
  const of = isFirstOfAll ? '' : ` of ${kindOf(path)}s`;
  const got = found === undefined ? 'was not found.' : `came ${found}.`;
  return `“${query}”: expected ${path} ${place}${of}, but it ${got} First: ${first.join(', ') || 'nothing'}`;
};
