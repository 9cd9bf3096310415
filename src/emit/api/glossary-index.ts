/**
 * The whole glossary in one file for programs.
 */
import type { Glossary, Term } from '../../model/glossary.ts';
import { rightsOf } from '../../model/rights.ts';
import { compareCodeUnits } from '../../schema/issue.ts';
import type { GlossaryIndex } from '../../schema/published/glossary-index.ts';
import { schemaVersion } from '../../schema/published/published.ts';
import { termPath, toAddress } from '../paths.ts';
import { creditOf } from '../twin/portable.ts';

/** A twin's text and its digest. */
export interface HashedTwin {
  readonly term: Term;
  /** SHA-256 of the twin's bytes, hexadecimal. */
  readonly hash: string;
}

/** `glossary/index.json`: every term with what a list needs, sorted by slug. */
export const buildIndex = ({ site }: Glossary, twins: readonly HashedTwin[]): GlossaryIndex => ({
  schema_version: schemaVersion,
  source: site.title,
  url: `${site.url}/glossary/index.json`,
  count: twins.length,
  terms: twins
    .toSorted((a, b) => compareCodeUnits(a.term.slug, b.term.slug))
    .map(({ term, hash }) => {
      const { slug, source } = term;
      const isQuotable = rightsOf(site, source).allows('short');
      const url = toAddress(site, termPath(site, slug));
      return {
        slug,
        term: source.term,
        category: source.category,
        difficulty: source.difficulty ?? '',
        severity: source.severity,
        effort: source.effort,
        ...(isQuotable && { short: source.short }),
        tags: source.tags ?? [],
        updated: source.updated,
        content_hash: `sha256:${hash}`,
        html_url: url,
        json_url: `${url}.json`,
        ...(!isQuotable && { withheld: { fields: ['short'], ...creditOf(site, term) } }),
      };
    }),
});
