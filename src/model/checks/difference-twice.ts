/**
 * What tells two terms apart is written in one of their files: two texts for one pair drift apart.
 */
import { compareCodeUnits } from '../../schema/issue.ts';
import { warningAt, type Check } from '../check.ts';

export const differenceTwice: Check = ({ terms }) => {
  const files = new Map(terms.map((file) => [file.source.slug, file]));
  return terms.flatMap(({ source, document }) =>
    (source.confused_with ?? []).flatMap(({ slug }, index) => {
      const other = files.get(slug);
      const place = (other?.source.confused_with ?? []).findIndex((entry) => entry.slug === source.slug);
      if (!other || place < 0 || compareCodeUnits(source.slug, slug) <= 0) return [];
      const { line, column } = other.document.locate(['confused_with', place]);
      const where = `${other.document.file.path}:${line}:${column}`;
      return [
        warningAt(
          document,
          ['confused_with', index],
          'difference-twice',
          `Unexpected second difference between "${slug}" and "${source.slug}", expected one: ${where} tells it.`,
          'Keep the better of the two; both pages show it.',
        ),
      ];
    }),
  );
};
