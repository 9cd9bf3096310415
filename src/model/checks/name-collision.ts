/**
 * Titles and aliases name one term each, whatever their case: otherwise a search for the name has two answers.
 */
import type { TermFile } from '../content-file.ts';
import { errorAt, warningAt, type Check } from '../check.ts';
import type { FieldPath, Issue } from '../../schema/issue.ts';
import { limits } from '../../schema/limits.ts';

const namesOf = ({ source }: TermFile): readonly { name: string; path: FieldPath }[] => [
  { name: source.term, path: ['term'] },
  ...(source.aliases ?? []).map((name, index) => ({ name, path: ['aliases', index] })),
];

/** Names that people take for one: case, width and what nobody sees do not count. */
const keyOf = (name: string): string =>
  name
    .replaceAll(/[[\p{Default_Ignorable_Code_Point}\p{Cc}]--[\u200c\u200d]]/gv, '')
    .normalize('NFKC')
    .trim()
    .toLowerCase();

/** Told once, in place of a warning for each: so many terms have one name in a list only that somebody made up. */
const crowdIssue = ({ document }: TermFile, path: FieldPath, name: string): Issue =>
  errorAt(
    document,
    path,
    'name-collision',
    `Unexpected name "${name}" once more, expected at most ${limits.sharedName} that are the same.`,
    'Remove it from most of the terms that have it: a search for it finds none of them.',
  );

export const nameCollision: Check = ({ terms }) => {
  const owners = new Map<string, string>();
  const counts = new Map<string, number>();
  return terms.flatMap((file) =>
    namesOf(file).flatMap(({ name, path }) => {
      const key = keyOf(name);
      const owner = owners.get(key);
      if (owner === undefined) {
        owners.set(key, file.source.slug);
        return [];
      }
      const count = (counts.get(key) ?? 1) + 1;
      counts.set(key, count);
      if (count > limits.sharedName) return count === limits.sharedName + 1 ? [crowdIssue(file, path, name)] : [];
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
