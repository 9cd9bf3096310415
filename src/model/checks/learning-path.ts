/**
 * Learning paths of the home page name pages that exist.
 */
import type { Check } from '../check.ts';
import { didYouMean, hasGuide, hasTerm } from '../check.ts';
import { nearest } from '../../schema/nearest.ts';

export const learningPath: Check = (content) => {
  const { glossary, locateSite } = content;
  const isKnown = (step: string): boolean =>
    step.startsWith('guides/') ? hasGuide(content, step.slice('guides/'.length)) : hasTerm(content, step);
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
