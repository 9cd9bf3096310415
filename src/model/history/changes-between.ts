/**
 * What changed between the site published before and the one of today; or, of a site that was never published, what its
 * pages tell of themselves.
 */
import { compareCodeUnits } from '../../schema/issue.ts';
import { keyToPage, type Change, type History, type PageState } from './change.ts';
import { changedFields } from './page-state.ts';

/** A page of today. */
export interface CurrentPage {
  readonly state: PageState;
  readonly created: string;
  readonly updated: string;
  /** Former slugs. */
  readonly renamedFrom: readonly string[];
}

export interface Today {
  /** By path. */
  readonly pages: ReadonlyMap<string, CurrentPage>;
  readonly newest: string;
  /** Former slug of a term → the slug that its address leads on to. */
  readonly redirects: ReadonlyMap<string, string>;
}

/** A change that has no id yet. */
export type Draft = Omit<Change, 'id'>;

const laterOf = (one: string, other: string): string => (one > other ? one : other);

/** By day, newest first, then by path. */
const sortDrafts = (drafts: readonly Draft[]): readonly Draft[] =>
  drafts.toSorted(
    (one, other) =>
      compareCodeUnits(other.date, one.date) ||
      compareCodeUnits(one.kind, other.kind) ||
      compareCodeUnits(one.slug, other.slug),
  );

/** What pages tell of themselves: the day they came, and the day of their last change, if that is another. */
export const firstChanges = ({ pages }: Today): readonly Draft[] =>
  sortDrafts(
    [...pages].flatMap(([key, { state, created, updated }]): readonly Draft[] => {
      const page = { ...keyToPage(key), title: state.title };
      const hashed = { ...page, contentHash: state.hash };
      return updated > created
        ? [
            { type: 'edited', date: updated, ...hashed },
            { type: 'added', date: created, ...page },
          ]
        : [{ type: 'added', date: created, ...hashed }];
    }),
  );

/** The path under which a page stood before: its own, or that of a former slug whose address leads here now. */
const formerKey = (key: string, page: CurrentPage, previous: History, today: Today): string | undefined => {
  if (previous.pages.has(key)) return key;
  const { slug } = keyToPage(key);
  const from = page.renamedFrom.find(
    (name) => today.redirects.get(name) === slug && previous.pages.has(`glossary/${name}`),
  );
  return from === undefined ? undefined : `glossary/${from}`;
};

/** What became of a page that was there before; undefined when its author changed nothing. */
const toEdit = (key: string, before: string, page: CurrentPage, previous: History, today: Today): Draft | undefined => {
  const old = previous.pages.get(before);
  const { state, updated } = page;
  if (!old || (before === key && old.hash === state.hash)) return undefined;
  const { kind, slug } = keyToPage(key);
  const fields = changedFields(kind, old, state);
  if (fields.length === 0) return undefined;
  const isDated = fields.includes('updated');
  return {
    type: before === key ? 'edited' : 'renamed',
    date: isDated ? laterOf(updated, previous.newest) : laterOf(today.newest, previous.newest),
    kind,
    slug,
    title: state.title,
    ...(before !== key && { renamedFrom: keyToPage(before).slug }),
    fields,
    previousHash: old.hash,
    contentHash: state.hash,
  };
};

const toRetired = (key: string, previous: History, today: Today): Draft => {
  const { kind, slug } = keyToPage(key);
  const old = previous.pages.get(key);
  const replacedBy = kind === 'term' ? today.redirects.get(slug) : undefined;
  return {
    type: 'retired',
    date: laterOf(today.newest, previous.newest),
    kind,
    slug,
    title: old?.title ?? slug,
    ...(replacedBy !== undefined && { replacedBy }),
    ...(old && { previousHash: old.hash }),
  };
};

/**
 * What changed since `previous` was published. Nothing of it can be older than the newest day that the site named then:
 * a change has the day that its page names, or that day, if it is later. What names no day of its own (retired pages,
 * edits whose "updated" was left as it was) has the newest day of the content.
 */
export const changesBetween = (previous: History, today: Today): readonly Draft[] => {
  const gone = new Set(previous.pages.keys());
  const drafts: Draft[] = [];
  for (const [key, page] of today.pages) {
    const before = formerKey(key, page, previous, today);
    if (before === undefined) {
      const { state, created } = page;
      const date = laterOf(created, previous.newest);
      drafts.push({ type: 'added', date, ...keyToPage(key), title: state.title, contentHash: state.hash });
      continue;
    }
    gone.delete(before);
    const edit = toEdit(key, before, page, previous, today);
    if (edit) drafts.push(edit);
  }
  return sortDrafts([...drafts, ...[...gone].map((key) => toRetired(key, previous, today))]);
};
