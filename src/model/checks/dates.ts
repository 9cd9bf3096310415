/**
 * Dates tell the truth: nothing is updated before it was created, nothing comes from the future.
 */
import { errorAt, warningAt, type Check } from '../check.ts';

export const dates: Check = ({ terms, guides, today }) =>
  [...terms, ...guides].flatMap(({ source, document }) => {
    const { created, updated } = source;
    if (updated < created) {
      const message = `Unexpected "updated" ${updated}, expected a day on or after "created" ${created}.`;
      return [errorAt(document, ['updated'], 'dates', message, `Write "${created}" or later.`)];
    }
    return (['created', 'updated'] as const)
      .filter((field) => source[field] > today)
      .map((field) =>
        warningAt(
          document,
          [field],
          'dates',
          `Unexpected "${field}" ${source[field]}, expected a day that has come: today is ${today}.`,
          `Write "${today}" or earlier.`,
        ),
      );
  });
