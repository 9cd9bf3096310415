/**
 * What tells a term apart from another that it is often taken for.
 */
import type { Reference } from './reference.ts';

export interface Confusion {
  readonly other: Reference;
  /** Inline Markdown. */
  readonly difference: string;
  /** Slug → reference of every `[[slug]]` in the difference. */
  readonly mentions: ReadonlyMap<string, Reference>;
  /** True where the term's own file says it, false where the other's does. */
  readonly isOwn: boolean;
}
