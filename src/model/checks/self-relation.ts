/**
 * A term is not related to itself.
 */
import { errorAt, relationsOf, type Check } from '../check.ts';

export const selfRelation: Check = ({ terms }) =>
  terms.flatMap((file) =>
    relationsOf(file)
      .filter(({ slug }) => slug === file.source.slug)
      .map(({ slug, field, document, path }) =>
        errorAt(
          document,
          path,
          'self-relation',
          `Unexpected "${slug}" in "${field}", expected another term than this one.`,
          'Remove the entry.',
        ),
      ),
  );
