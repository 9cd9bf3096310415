/**
 * A list of relations names each term once.
 */
import { errorAt, relationsOf, type Check } from '../check.ts';

export const duplicateRelation: Check = ({ terms }) =>
  terms.flatMap((file) =>
    relationsOf(file)
      .filter(({ isRepeated }) => isRepeated)
      .map(({ slug, field, document, path }) =>
        errorAt(
          document,
          path,
          'duplicate-relation',
          `Unexpected second "${slug}" in "${field}", expected each term once.`,
          'Remove the entry.',
        ),
      ),
  );
