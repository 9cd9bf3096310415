/**
 * The prose of a term, each text with the path of its field.
 */
import type { FieldPath } from '../schema/issue.ts';
import type { TermSource } from '../schema/term.ts';
import { halves } from './code-notes.ts';

const proseFields = [
  'short',
  'long',
  'misconception',
  'why_it_matters',
  'common_mistakes',
  'when_to_use',
  'avoid_when',
  'quick_fix',
  'severity_reason',
] as const;

export interface ProseText {
  readonly text: string;
  readonly path: FieldPath;
}

/** Every text of the term in which Markdown is read. */
export const proseTexts = (source: TermSource): readonly ProseText[] => {
  const texts = proseFields.flatMap((field): ProseText[] => {
    const value = source[field] ?? '';
    return typeof value === 'string'
      ? [{ text: value, path: [field] }]
      : value.map((text, index) => ({ text, path: [field, index] }));
  });
  const notes = halves.flatMap((half) =>
    (source.code_notes?.[half] ?? []).map(({ text }, index) => ({ text, path: ['code_notes', half, index, 'text'] })),
  );
  const differences = (source.confused_with ?? []).map(({ difference }, index) => ({
    text: difference,
    path: ['confused_with', index, 'difference'],
  }));
  return [...texts, ...notes, ...differences];
};
