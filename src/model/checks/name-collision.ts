/**
 * Titles and aliases name one term each, whatever their case: otherwise a search for the name has two answers.
 */
import type { TermFile } from '../content-file.ts';
import { warningAt, type Check } from '../check.ts';
import type { FieldPath } from '../../schema/issue.ts';

const namesOf = ({ source }: TermFile): readonly { name: string; path: FieldPath }[] => [
  { name: source.term, path: ['term'] },
  ...(source.aliases ?? []).map((name, index) => ({ name, path: ['aliases', index] })),
];

export const nameCollision: Check = ({ terms }) => {
  const owners = new Map<string, string>();
  return terms.flatMap((file) =>
    namesOf(file).flatMap(({ name, path }) => {
      const key = name.normalize('NFKC').trim().toLowerCase();
      const owner = owners.get(key);
      if (owner === undefined) {
        owners.set(key, file.source.slug);
        return [];
      }
      const where = owner === file.source.slug ? 'this term already has' : `"${owner}" already has`;
      return [
        warningAt(
          file.document,
          path,
          'name-collision',
          `Unexpected name "${name}", expected one that no term has: ${where} it.`,
          'Remove it here or there, or say it more exactly.',
        ),
      ];
    }),
  );
};
