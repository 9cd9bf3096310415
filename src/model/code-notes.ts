/**
 * What an author has to say of single lines of a code, in the order of the lines.
 */
import type { TermSource } from '../schema/term.ts';

export const halves = ['bad', 'good'] as const;
export type Half = (typeof halves)[number];

export type CodeNote = NonNullable<NonNullable<TermSource['code_notes']>[Half]>[number];

/** Notes on one half; none when the half itself is missing. */
export const notesOf = (source: TermSource, half: Half): readonly CodeNote[] =>
  source[`${half}_code`] ? (source.code_notes?.[half] ?? []).toSorted((a, b) => a.line - b.line) : [];
