/**
 * A relation to a term that does not exist is shown as "not written yet"; its author should know.
 */
import { nearest } from '../../schema/nearest.ts';
import { didYouMean, hasTerm, relationsOf, warningAt, type Check } from '../check.ts';

const rule = 'dangling-relation';

export const danglingRelation: Check = (content) => {
  const { terms, glossary } = content;
  const isKnown = (slug: string): boolean => hasTerm(content, slug);
  const hintFor = (slug: string): string =>
    didYouMean(nearest(slug, glossary.bySlug.keys()), `Write glossary/${slug}.json, or remove the entry.`);
  return terms.flatMap((file) => {
    const entries = relationsOf(file).filter(({ slug }) => !isKnown(slug));
    const issues = entries.map(({ slug, field, document, path }) =>
      warningAt(
        document,
        path,
        rule,
        `Unexpected "${slug}" in "${field}", expected the slug of a term.`,
        hintFor(slug),
      ),
    );
    const { replaced_by: replacement } = file.source;
    if (replacement === undefined || isKnown(replacement)) return issues;
    const message = `Unexpected "${replacement}" in "replaced_by", expected the slug of a term.`;
    return [...issues, warningAt(file.document, ['replaced_by'], rule, message, hintFor(replacement))];
  });
};
