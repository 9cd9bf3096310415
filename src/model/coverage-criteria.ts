/**
 * What a term and a guide should have: one entry a criterion, asked of a page and answered with yes or no.
 */
import type { Guide, Reference, Term } from './glossary.ts';

/** What is known of the whole glossary when a page is asked. */
export interface Survey {
  /** Pages updated before this day, `YYYY-MM-DD`, count as not reviewed. */
  readonly since: string;
  /** Terms that a reader comes to from a foundation, prerequisite by prerequisite; foundations among them. */
  readonly onPath: ReadonlySet<string>;
}

/** One criterion. Without `asks`, every page is asked. */
export interface Criterion<Page> {
  readonly asks?: (page: Page) => boolean;
  readonly isMet: (page: Page, survey: Survey) => boolean;
}

type List = readonly unknown[] | undefined;

const isFilled = (list: List): boolean => (list?.length ?? 0) > 0;

const hasPair = ({ source }: Term): boolean => Boolean(source.bad_code && source.good_code);

const hasRecord = ({ source: { code_verify: verify } }: Term): boolean => Boolean(verify?.tool || verify?.digest);

/** A verdict on the codes as they are that says more than that they parse. */
const isJudged = ({ verdict }: Term): boolean => Boolean(verdict?.bad && verdict.bad !== 'parsed');

const leadsOn = (references: Iterable<Reference>, own: string): boolean =>
  [...references].some(({ exists, to }) => exists && to !== own);

/** Whether the term names another term that is written, or one names it. */
const isRelated = (term: Term): boolean => {
  const { slug, related, prerequisites, problems, confusions, replacedBy, mentions, referredBy } = term;
  const others = confusions.map(({ other }) => other);
  const replacement = replacedBy ? [replacedBy] : [];
  const named = [...related, ...prerequisites, ...problems, ...others, ...mentions.values(), ...replacement];
  return leadsOn(named, slug) || referredBy.length > 0;
};

const hasDetection = ({ source: { detection } }: Term): boolean =>
  isFilled(detection?.hints) || isFilled(detection?.tools);

/** What a term should have, in the order of its page. */
export const termCriteria = {
  misconception: { isMet: ({ source }) => Boolean(source.misconception) },
  mistakes: { isMet: ({ source }) => isFilled(source.common_mistakes) },
  example: { isMet: hasPair },
  verdict: { asks: hasPair, isMet: ({ verdict }) => verdict !== undefined },
  judged: { asks: hasPair, isMet: isJudged },
  fresh: { asks: hasRecord, isMet: ({ verdict }) => verdict !== undefined },
  diagram: { isMet: ({ source }) => source.diagram !== undefined },
  alt: { asks: ({ source }) => source.diagram !== undefined, isMet: ({ source }) => Boolean(source.diagram?.alt) },
  reason: { isMet: ({ source }) => Boolean(source.severity_reason) },
  detection: { isMet: hasDetection },
  agent: { isMet: ({ source }) => isFilled(Object.values(source.agent ?? {})) },
  relations: { isMet: isRelated },
  path: { isMet: ({ slug }, { onPath }) => onPath.has(slug) },
  references: { isMet: ({ source }) => new Set(source.refs).size >= 2 },
  review: { isMet: ({ source }, { since }) => source.updated >= since },
} as const satisfies Readonly<Record<string, Criterion<Term>>>;

const hasDiagrams = ({ outline }: Guide): boolean => isFilled(outline.diagrams);

/** What a guide should have. */
export const guideCriteria = {
  questions: { isMet: ({ outline }) => outline.questions > 0 },
  seeAlso: { isMet: ({ seeAlso }) => isFilled(seeAlso) },
  guideAlt: { asks: hasDiagrams, isMet: ({ outline }) => outline.diagrams.every(({ alt }) => Boolean(alt)) },
  guideReview: { isMet: ({ source }, { since }) => source.updated >= since },
} as const satisfies Readonly<Record<string, Criterion<Guide>>>;

export type CriterionId = keyof typeof termCriteria | keyof typeof guideCriteria;
