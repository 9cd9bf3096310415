/**
 * The history of a site: the one published before, and what changed since. Days come from the content, never from a
 * clock, so that the same content and the same history give the same bytes.
 */
import { compareCodeUnits } from '../../schema/issue.ts';
import type { Hash } from '../example-digest.ts';
import type { Glossary, Guide, Term } from '../glossary.ts';
import type { Site } from '../site.ts';
import { mostChanges, pageKey, type Change, type History, type PageKind } from './change.ts';
import { changesBetween, firstChanges, type CurrentPage, type Draft, type Today } from './changes-between.ts';
import { toPageState } from './page-state.ts';

export interface HistoryOptions {
  /** What the site published before left; undefined when there is none, or it does not count. */
  readonly previous: History | undefined;
  /** SHA-256 of a page's twin, hexadecimal. */
  readonly hashOf: (page: Term | Guide) => string;
  readonly hash: Hash;
  /** Former slug of a term → the slug that its address leads on to. */
  readonly redirects: ReadonlyMap<string, string>;
}

const toToday = ({ terms, guides }: Glossary, { previous, hashOf, hash, redirects }: HistoryOptions): Today => {
  const toCurrent = (kind: PageKind, page: Term | Guide, renamedFrom: readonly string[]) => {
    const key = pageKey(kind, page.slug);
    const { created, updated } = page.source;
    const state = toPageState(page, hashOf(page), previous?.pages.get(key), hash);
    return [key, { state, created, updated, renamedFrom }] as const satisfies readonly [string, CurrentPage];
  };
  const pages = [
    ...terms.map((term) => toCurrent('term', term, term.source.renamed_from ?? [])),
    ...guides.map((guide) => toCurrent('guide', guide, [])),
  ].toSorted(([one], [other]) => compareCodeUnits(one, other));
  const newest = pages.reduce((day, [, { updated }]) => (updated > day ? updated : day), '');
  return { pages: new Map(pages), newest, redirects };
};

/** A tag URI of a change (RFC 4151): who named it, the day, what became of what. */
const draftToId = (site: Site, { type, date, kind, slug, contentHash }: Draft): string => {
  const { hostname, pathname } = new URL(`${site.url}/`);
  const version = (type === 'edited' || type === 'renamed') && contentHash ? `/${contentHash.slice(0, 12)}` : '';
  return `tag:${hostname},${date}:${pathname.slice(1)}${pageKey(kind, slug)}/${type}${version}`;
};

/** Gives each draft an id that no other change has. */
const withIds = (site: Site, drafts: readonly Draft[], known: readonly Change[]): readonly Change[] => {
  const taken = new Set(known.map(({ id }) => id));
  // From the oldest on, so that a number, where it takes one, counts upwards in time.
  const named = drafts.toReversed().map((draft) => {
    const name = draftToId(site, draft);
    let id = name;
    for (let n = 2; taken.has(id); n++) id = `${name}/${n}`;
    taken.add(id);
    return { id, ...draft };
  });
  return named.toReversed();
};

/** The history of the site as it is to be published now. */
export const buildHistory = (glossary: Glossary, options: HistoryOptions): History => {
  const { previous } = options;
  const today = toToday(glossary, options);
  const drafts = previous ? changesBetween(previous, today) : firstChanges(today);
  const known = previous?.changes ?? [];
  const fresh = withIds(glossary.site, drafts.slice(0, mostChanges), known);
  return {
    changes: [...fresh, ...known].slice(0, mostChanges),
    newest: today.newest,
    pages: new Map([...today.pages].map(([key, { state }]) => [key, state])),
  };
};
