/**
 * What the history of a published site is made of: changes, newest first, and what must be known of every page to tell
 * the next ones.
 */
export const pageKinds = ['term', 'guide'] as const;
export type PageKind = (typeof pageKinds)[number];

export const changeTypes = ['added', 'edited', 'renamed', 'retired'] as const;
export type ChangeType = (typeof changeTypes)[number];

export interface Change {
  /** A tag URI (RFC 4151), made once and never changed. */
  readonly id: string;
  readonly type: ChangeType;
  /** Day like 2026-11-21. */
  readonly date: string;
  readonly kind: PageKind;
  readonly slug: string;
  /** Title after the change. */
  readonly title: string;
  /** The former slug of what was renamed. */
  readonly renamedFrom?: string;
  /** The slug to which the address of what was retired leads on. */
  readonly replacedBy?: string;
  /** Keys of the twin that changed, in its order; undefined where nobody knows. */
  readonly fields?: readonly string[];
  /** SHA-256 of the twin before and after, hexadecimal; undefined where there was none, or nobody knows. */
  readonly previousHash?: string;
  readonly contentHash?: string;
}

/** What is kept of a page to tell its next change. */
export interface PageState {
  readonly title: string;
  /** SHA-256 of its twin, hexadecimal. */
  readonly hash: string;
  /** Key → short digest of its value, of everything that an author writes. */
  readonly fields: ReadonlyMap<string, string>;
}

export interface History {
  /** Newest first; see `mostChanges`. */
  readonly changes: readonly Change[];
  /** The newest day that the content names; empty when it names none. */
  readonly newest: string;
  /** The pages of the site by their paths, e.g. `glossary/cache`, sorted. */
  readonly pages: ReadonlyMap<string, PageState>;
}

/** A history keeps so many changes; older ones are forgotten. */
export const mostChanges = 1000;

const rooms = { term: 'glossary', guide: 'guides' } as const;

/** Path of a page below the base. */
export const pageKey = (kind: PageKind, slug: string): string => `${rooms[kind]}/${slug}`;

/** What a path stands for. */
export const keyToPage = (key: string): { readonly kind: PageKind; readonly slug: string } => ({
  kind: key.startsWith(`${rooms.guide}/`) ? 'guide' : 'term',
  slug: key.slice(key.indexOf('/') + 1),
});
