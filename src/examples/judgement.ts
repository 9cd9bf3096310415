/**
 * What the engines are asked, and what they answer.
 */
import type { Position } from '../schema/issue.ts';
import type { Fault, Tool } from './example.ts';

/** Does it parse? */
export interface ParseJob {
  readonly kind: 'parse';
  readonly language: string;
  readonly code: string;
}

/** Where is a rule, or a pattern, found in each of the codes? */
export interface SearchJob {
  readonly kind: 'rule' | 'pattern';
  readonly language: string;
  readonly wanted: string;
  readonly codes: readonly string[];
}

export type JudgeJob = ParseJob | SearchJob;

export type ParseReply = Tool & { readonly faults: readonly Fault[] };

export type SearchReply = Tool &
  (
    | { /** One list for each code. */ readonly found: readonly (readonly Fault[])[] }
    | {
        /** There is no such rule; names that exist, as far as the engine tells them. */ readonly names: readonly string[];
      }
    | { /** The pattern itself is faulty. */ readonly faulty: Fault }
  );

export type JudgeReply = ParseReply | SearchReply;

/** Line and column, from 1, of a row and column from 0. */
export const fromZero = ({ row, column }: { readonly row: number; readonly column: number }): Position => ({
  line: row + 1,
  column: column + 1,
});
