/**
 * Learning paths of the home page name pages that exist.
 */
import type { Check } from '../check.ts';
import { didYouMean } from '../check.ts';
import { nearest } from '../../schema/nearest.ts';

export const learningPath: Check = ({ glossary, locateSite }) => {
  const isKnown = (step: string): boolean =>
    step.startsWith('guides/') ? glossary.guideBySlug.has(step.slice('guides/'.length)) : glossary.bySlug.has(step);
  const candidates = [...glossary.bySlug.keys(), ...[...glossary.guideBySlug.keys()].map((slug) => `guides/${slug}`)];
  return glossary.site.paths.flatMap(({ steps }, path) =>
    steps.flatMap((step, index) => {
      if (isKnown(step)) return [];
      const message = `Unexpected "${step}" in a learning path, expected a term slug or "guides/<slug>".`;
      const hint = didYouMean(nearest(step, candidates), 'Correct it, or remove the step.');
      return [
        locateSite(['home', 'paths', path, 'steps', index], {
          rule: 'learning-path',
          severity: 'error',
          message,
          hint,
        }),
      ];
    }),
  );
};
