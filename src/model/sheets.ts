/**
 * Pages that are put together from several terms: comparisons and questions.
 */
import { compareCodeUnits } from '../schema/issue.ts';
import type { Comparison, Glossary, QuestionPage, Term } from './glossary.ts';
import type { Category } from './site.ts';

export type Sheet = Comparison | QuestionPage;

export const sheetsOf = ({ comparisons, questions }: Glossary): readonly Sheet[] => [...comparisons, ...questions];

/** Name of a comparison among the pages. No slug has a slash, so no two pairs share one. */
export const comparisonName = (one: string, other: string): string => {
  const [first = '', second = ''] = [one, other].toSorted(compareCodeUnits);
  return `compare/${first}/vs/${second}`;
};

/** Name of a page of questions on a category; the first has no number. */
export const questionsName = ({ path }: Category, number = 1): string =>
  `questions/${path}${number > 1 ? `/${number}` : ''}`;

/** Names of all sheets, lists of them included where there are any. */
export const sheetNames = ({
  comparisons,
  questions,
}: Pick<Glossary, 'comparisons' | 'questions'>): readonly string[] => [
  ...(comparisons.length > 0 ? ['compare/index'] : []),
  ...comparisons.map(({ first, second }) => comparisonName(first.slug, second.slug)),
  ...(questions.length > 0 ? ['questions/index'] : []),
  ...questions.map(({ category, number }) => questionsName(category, number)),
];

/** The terms whose words a sheet shows. */
export const termsOf = (sheet: Sheet): readonly Term[] =>
  sheet.kind === 'comparison' ? [sheet.first, sheet.second] : sheet.questions.map(({ term }) => term);
