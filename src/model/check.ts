/**
 * What a check is: one rule about the content as a whole, from content to issues. Each lives in its own file in checks/.
 */
import { issueAt, type SourceDocument } from '../schema/document.ts';
import type { FieldPath, Issue } from '../schema/issue.ts';
import type { RuleId } from '../schema/rules.ts';
import type { SearchTest } from '../schema/search-test.ts';
import type { GuideFile, TermFile } from './content-file.ts';
import type { Glossary } from './glossary.ts';

type Locate = (
  path: FieldPath,
  issue: Pick<Issue, 'rule' | 'severity' | 'message'> & { readonly hint?: string },
) => Issue;

export interface Content {
  readonly glossary: Glossary;
  readonly terms: readonly TermFile[];
  readonly guides: readonly GuideFile[];
  /** Slugs of files that are there but have faults of their own: to name them is no fault. */
  readonly faulty: { readonly terms: ReadonlySet<string>; readonly guides: ReadonlySet<string> };
  /** The current day as `YYYY-MM-DD`. */
  readonly today: string;
  /** What readers must find by searching. */
  readonly searchTests: readonly SearchTest[];
  /** Builds an issue at a field of site.json. */
  readonly locateSite: Locate;
  /** Builds an issue at a field of search.tests.json. */
  readonly locateSearchTest: Locate;
}

export type Check = (content: Content) => readonly Issue[];

/** Whether there is a term of this slug, be it faulty. */
export const hasTerm = ({ glossary, faulty }: Content, slug: string): boolean =>
  glossary.bySlug.has(slug) || faulty.terms.has(slug);

/** Whether there is a guide of this slug, be it faulty. */
export const hasGuide = ({ glossary, faulty }: Content, slug: string): boolean =>
  glossary.guideBySlug.has(slug) || faulty.guides.has(slug);

/** The lists of a term that name other terms. */
const relationFields = ['related', 'prerequisites', 'related_problems', 'confused_with'] as const;

/** Every entry of a relation list, with its place, and whether the list named the term before. */
export const relationsOf = ({ source, document }: TermFile) =>
  relationFields.flatMap((field) => {
    const entries: readonly (string | { readonly slug: string })[] = source[field] ?? [];
    const slugs = entries.map((entry) => (typeof entry === 'string' ? entry : entry.slug));
    return slugs.map((slug, index) => {
      const path: FieldPath = typeof entries[index] === 'string' ? [field, index] : [field, index, 'slug'];
      return { field, slug, isRepeated: slugs.indexOf(slug) < index, document, path };
    });
  });

/** Builds an error of a rule at a field. */
export const errorAt = (
  document: SourceDocument,
  path: FieldPath,
  rule: RuleId,
  message: string,
  hint?: string,
): Issue => issueAt(document, path, { rule, severity: 'error', message, hint });

/** Builds a warning of a rule at a field. */
export const warningAt = (
  document: SourceDocument,
  path: FieldPath,
  rule: RuleId,
  message: string,
  hint?: string,
): Issue => issueAt(document, path, { rule, severity: 'warning', message, hint });

/** "Did you mean …?" for the nearest match, else the fallback. */
export const didYouMean = (guess: string | undefined, otherwise: string): string =>
  guess === undefined ? otherwise : `Did you mean "${guess}"?`;
