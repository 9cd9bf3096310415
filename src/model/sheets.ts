/**
 * Pages that are put together from several terms: comparisons and questions.
 */
import type { Comparison, Glossary, QuestionPage, Term } from './glossary.ts';

export type Sheet = Comparison | QuestionPage;

export const sheetsOf = ({ comparisons, questions }: Glossary): readonly Sheet[] => [...comparisons, ...questions];

/** The terms whose words a sheet shows. */
export const termsOf = (sheet: Sheet): readonly Term[] =>
  sheet.kind === 'comparison' ? [sheet.first, sheet.second] : sheet.questions.map(({ term }) => term);
