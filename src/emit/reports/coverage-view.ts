/**
 * Coverage as its page prints it: words in place of ids, links in place of slugs.
 */
import { buildCoverage, type Coverage, type CriterionCoverage } from '../../model/coverage.ts';
import type { Glossary } from '../../model/glossary.ts';
import { fill, wordsOf } from '../../strings.ts';
import type { Link } from '../page.ts';
import { guidePath, termPath } from '../paths.ts';
import { dateToWords } from '../words.ts';

export interface CoverageRow {
  /** Id of the heading above what is missing; also where the row leads, when something is. */
  readonly id: string;
  readonly name: string;
  readonly how: string;
  /** Heading above what is missing. */
  readonly gap: string;
  /** "58 of 60". */
  readonly met: string;
  /** Whole per cent, rounded down: 100 only where nothing is missing. */
  readonly percent: number;
  readonly missing: number;
  /** The first pages that do not meet it. */
  readonly pages: readonly Link[];
  /** "and 12 more", or nothing. */
  readonly more: string;
}

export interface CoverageGroup {
  readonly id: string;
  /** "60 terms". */
  readonly title: string;
  /** Heading of what is missing; empty when nothing is. */
  readonly gaps: string;
  readonly rows: readonly CoverageRow[];
}

/** Links that a page can show; the command names all. */
const maxLinks = 200;

/** Whole per cent, rounded down, so that 199 of 200 are not all. */
export const toPercent = (share: number): number => Math.floor(share * 100);

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const toLink = ({ site, bySlug, guideBySlug }: Glossary, kind: CriterionCoverage['kind'], slug: string): Link =>
  kind === 'term'
    ? { name: bySlug.get(slug)?.source.term ?? slug, href: termPath(site, slug) }
    : { name: guideBySlug.get(slug)?.source.title ?? slug, href: guidePath(site, slug) };

const toRow = (glossary: Glossary, since: string, criterion: CriterionCoverage): CoverageRow => {
  const { id, kind, met, asked, share, lacking } = criterion;
  const { strings } = wordsOf(glossary.site);
  const hidden = lacking.length - maxLinks;
  return {
    id: `${kind}-${id.toLowerCase()}`,
    name: upperFirst(strings[`coverage.${id}`]),
    how: fill(strings[`coverageHow.${id}`], { since: dateToWords(since, glossary.site.lang) }),
    gap: fill(strings['coverage.notYet'], { criterion: strings[`coverage.${id}`] }),
    met: fill(strings['coverage.of'], { met, asked }),
    percent: toPercent(share),
    missing: lacking.length,
    pages: lacking.slice(0, maxLinks).map((slug) => toLink(glossary, kind, slug)),
    more: hidden > 0 ? fill(strings['coverage.more'], { n: hidden }) : '',
  };
};

const toGroup = (
  glossary: Glossary,
  { criteria, since }: Coverage,
  kind: CriterionCoverage['kind'],
  pages: number,
): CoverageGroup => {
  const { strings, count } = wordsOf(glossary.site);
  const plural = kind === 'term' ? 'terms' : 'guides';
  const asked = criteria.filter((criterion) => criterion.kind === kind && criterion.asked > 0);
  return {
    id: plural,
    title: count(plural, pages),
    gaps: asked.some(({ lacking }) => lacking.length > 0) ? strings[`coverage.${plural}`] : '',
    rows: asked.map((criterion) => toRow(glossary, since, criterion)),
  };
};

/** What the page on coverage prints: a group for terms and one for guides, where there are any. */
export const toCoverageView = (glossary: Glossary): readonly CoverageGroup[] => {
  const coverage = buildCoverage(glossary);
  const { terms, guides } = coverage;
  return [
    ...(terms > 0 ? [toGroup(glossary, coverage, 'term', terms)] : []),
    ...(guides > 0 ? [toGroup(glossary, coverage, 'guide', guides)] : []),
  ];
};
