/**
 * Learning paths name pages that exist, have an address each, and bring what a step builds on before it.
 */
import type { Check, Content } from '../check.ts';
import { didYouMean, hasGuide, hasTerm } from '../check.ts';
import { pathGaps, type PathGap } from '../learning-paths.ts';
import type { LearningPath } from '../site.ts';
import type { FieldPath, Issue } from '../../schema/issue.ts';
import { nearest } from '../../schema/nearest.ts';

type Told = Pick<Issue, 'severity' | 'message'> & { readonly hint: string };

/** Builds an issue at a field below `home.paths`. */
type Tell = (path: FieldPath, told: Told) => Issue;

const unknownPages = (content: Content, { steps, assumes }: LearningPath, tell: Tell): readonly Issue[] => {
  const { bySlug, guideBySlug } = content.glossary;
  const terms = [...bySlug.keys()];
  const pages = [...terms, ...[...guideBySlug.keys()].map((slug) => `guides/${slug}`)];
  const isKnown = (step: string): boolean =>
    step.startsWith('guides/') ? hasGuide(content, step.slice('guides/'.length)) : hasTerm(content, step);
  const told = (name: string, expected: string, candidates: readonly string[]): Told => ({
    severity: 'error',
    message: `Unexpected "${name}" in a learning path, expected ${expected}.`,
    hint: didYouMean(nearest(name, candidates), 'Correct it, or remove it.'),
  });
  return [
    ...steps.flatMap((step, index) =>
      isKnown(step) ? [] : tell(['steps', index], told(step, 'a term slug or "guides/<slug>"', pages)),
    ),
    ...assumes.flatMap((slug, index) =>
      hasTerm(content, slug) ? [] : tell(['assumes', index], told(slug, 'the slug of a term', terms)),
    ),
  ];
};

/** A step that stands before one of its prerequisites. */
const lateSteps = ({ steps }: LearningPath, gaps: readonly PathGap[], tell: Tell): readonly Issue[] =>
  gaps.flatMap(({ step, needs, comes }) =>
    comes === undefined
      ? []
      : tell(['steps', step], {
          severity: 'warning',
          message: `Unexpected "${steps[step] ?? ''}" before "${needs}", expected each step after its prerequisites.`,
          hint: `Move it below step ${comes + 1}, "${needs}".`,
        }),
  );

/** Prerequisites that no step brings, in one notice: a path may well begin above the foundations. */
const assumedTerms = (gaps: readonly PathGap[], tell: Tell): readonly Issue[] => {
  const missing = [...new Set(gaps.filter(({ comes }) => comes === undefined).map(({ needs }) => needs))];
  if (missing.length === 0) return [];
  const names = missing.map((slug) => `"${slug}"`).join(', ');
  const message = `Unexpected gap in a learning path, expected a step for every prerequisite; none for ${names}.`;
  const hint = 'Add them as steps, or to "assumes" when readers of this path know them.';
  return [tell(['steps'], { severity: 'notice', message, hint })];
};

const doubledId = ({ id }: LearningPath, before: readonly LearningPath[], tell: Tell): readonly Issue[] =>
  before.some((path) => path.id === id)
    ? [
        tell(['title'], {
          severity: 'error',
          message: `Unexpected second learning path at /path/${id}, expected an address of its own.`,
          hint: 'Give it another "id".',
        }),
      ]
    : [];

export const learningPath: Check = (content) => {
  const { glossary, locateSite } = content;
  const { paths } = glossary.site;
  const prerequisitesOf = (step: string): readonly string[] => glossary.bySlug.get(step)?.source.prerequisites ?? [];
  return paths.flatMap((path, index) => {
    const tell: Tell = (field, told) =>
      locateSite(['home', 'paths', index, ...field], { rule: 'learning-path', ...told });
    const gaps = pathGaps(path, prerequisitesOf);
    return [
      ...unknownPages(content, path, tell),
      ...doubledId(path, paths.slice(0, index), tell),
      ...lateSteps(path, gaps, tell),
      ...assumedTerms(gaps, tell),
    ];
  });
};
