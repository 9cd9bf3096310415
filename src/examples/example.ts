/**
 * What is proven: the pair of codes of a term, and a fenced block of a guide.
 */
import type { Guide, Term } from '../model/glossary.ts';
import type { CodeVerify } from '../schema/code-verify.ts';
import type { Position } from '../schema/issue.ts';

export type HalfName = 'bad' | 'good';

/** Field of a term that holds a half. */
export const halfField = { bad: 'bad_code', good: 'good_code' } as const satisfies Readonly<Record<HalfName, string>>;

/** The codes of a term; a half that is not there is empty. */
export interface Pair {
  readonly kind: 'pair';
  readonly term: Term;
  readonly language: string;
  /** Code above both halves. */
  readonly preamble: string;
  readonly bad: string;
  readonly good: string;
  readonly declared: Pick<CodeVerify, 'rule' | 'pattern' | 'run'>;
}

/** A fence of a guide. */
export interface Block {
  readonly kind: 'block';
  readonly guide: Guide;
  readonly language: string;
  readonly code: string;
  readonly half: HalfName | undefined;
  /** Said to be incomplete, so not judged. */
  readonly isFragment: boolean;
  /** Where its first character stands in the file. */
  readonly place: Position;
}

/** A fault of a code, at its place inside it, both 1-based. */
export interface Fault extends Position {
  readonly message: string;
}

/** Who judged. */
export interface Tool {
  readonly tool: string;
  readonly version: string;
}
