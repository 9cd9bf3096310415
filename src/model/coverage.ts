/**
 * What the glossary still lacks: for every criterion the pages that do not meet it, and the terms that are named but not
 * written. Deprecated terms are asked nothing: they are kept for old links.
 */
import { guideCriteria, termCriteria, type Criterion, type CriterionId, type Survey } from './coverage-criteria.ts';
import type { Glossary, Term, WantedTerm } from './glossary.ts';

export interface Coverage {
  /** Terms that are asked: all but the deprecated ones. */
  readonly terms: number;
  readonly guides: number;
  /** Pages updated before this day, `YYYY-MM-DD`, count as not reviewed. */
  readonly since: string;
  /** Those of terms, then those of guides, in a fixed order. */
  readonly criteria: readonly CriterionCoverage[];
  readonly wanted: readonly WantedTerm[];
}

export interface CriterionCoverage {
  readonly id: CriterionId;
  readonly kind: 'term' | 'guide';
  /** Pages that were asked, and those of them that meet it. */
  readonly asked: number;
  readonly met: number;
  /** `met / asked`, from 0 to 1; 1 where none was asked. */
  readonly share: number;
  /** Slugs of the others, in the order of the glossary. */
  readonly lacking: readonly string[];
}

/** The same day a year earlier. Of 29 February it is a day that may not exist, which is compared all the same. */
const yearBefore = (day: string): string => `${String(Number(day.slice(0, 4)) - 1).padStart(4, '0')}${day.slice(4)}`;

/** The newest `updated` of the content; a day before all others when there is none. */
const newestDay = ({ terms, guides }: Glossary): string =>
  [...terms, ...guides].reduce(
    (newest, { source }) => (source.updated > newest ? source.updated : newest),
    '0001-01-01',
  );

/**
 * Terms that a reader comes to from a foundation: a term without prerequisites that others build on. A term outside
 * all paths, in a circle, or upon unwritten terms alone is not among them.
 */
const termsOnPath = (terms: readonly Term[]): ReadonlySet<string> => {
  const steps = terms.flatMap(({ slug, prerequisites }) => prerequisites.map(({ to }) => ({ from: to, to: slug })));
  const builtOn = Map.groupBy(steps, ({ from }) => from);
  const isFoundation = ({ slug, prerequisites }: Term): boolean => prerequisites.length === 0 && builtOn.has(slug);
  const reached = new Set(terms.filter(isFoundation).map(({ slug }) => slug));
  // A set that grows while it is walked: what is added comes later in the same loop.
  for (const slug of reached) for (const { to } of builtOn.get(slug) ?? []) reached.add(to);
  return reached;
};

const coverageOf = <Page extends { readonly slug: string }>(
  kind: CriterionCoverage['kind'],
  criteria: Readonly<Partial<Record<CriterionId, Criterion<Page>>>>,
  pages: readonly Page[],
  survey: Survey,
): readonly CriterionCoverage[] =>
  (Object.entries(criteria) as [CriterionId, Criterion<Page>][]).map(([id, { asks, isMet }]) => {
    const asked = asks ? pages.filter(asks) : pages;
    const lacking = asked.filter((page) => !isMet(page, survey)).map(({ slug }) => slug);
    const met = asked.length - lacking.length;
    return { id, kind, asked: asked.length, met, share: asked.length === 0 ? 1 : met / asked.length, lacking };
  });

/**
 * The coverage of a glossary. Age is judged against `day`; without one, against the newest `updated` of the content, so
 * that the same content has the same coverage on any day.
 */
export const buildCoverage = (glossary: Glossary, day = newestDay(glossary)): Coverage => {
  const terms = glossary.terms.filter(({ source }) => source.status !== 'deprecated');
  const since = yearBefore(day);
  const survey: Survey = { since, onPath: termsOnPath(glossary.terms) };
  return {
    terms: terms.length,
    guides: glossary.guides.length,
    since,
    criteria: [
      ...coverageOf('term', termCriteria, terms, survey),
      ...coverageOf('guide', guideCriteria, glossary.guides, survey),
    ],
    wanted: glossary.wanted,
  };
};
