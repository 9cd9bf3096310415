/**
 * The whole glossary in one file for programs, and the list of names with which a search begins.
 */
import { toPlainText } from '../model/plain-text.ts';
import type { Glossary, Term } from '../model/glossary.ts';
import { compareCodeUnits } from '../schema/issue.ts';
import { termPath, toAddress } from './paths.ts';

/** A twin's text and its digest. */
export interface HashedTwin {
  readonly term: Term;
  /** SHA-256 of the twin's bytes, hexadecimal. */
  readonly hash: string;
}

/** `glossary/index.json`: every term with what a list needs, sorted by slug. */
export const buildIndex = ({ site }: Glossary, twins: readonly HashedTwin[]) => ({
  schema_version: 1,
  source: site.title,
  url: `${site.url}/glossary/index.json`,
  count: twins.length,
  terms: twins
    .toSorted((a, b) => compareCodeUnits(a.term.slug, b.term.slug))
    .map(({ term: { slug, source }, hash }) => {
      const url = toAddress(site, termPath(site, slug));
      return {
        slug,
        term: source.term,
        category: source.category,
        difficulty: source.difficulty ?? '',
        severity: source.severity,
        effort: source.effort,
        short: source.short,
        tags: source.tags ?? [],
        updated: source.updated,
        content_hash: `sha256:${hash}`,
        html_url: url,
        json_url: `${url}.json`,
      };
    }),
});

/** `search/names.json`: `[lower-case name, path below the base, title, short]` of every title, alias and former slug, sorted. */
export const buildNames = ({ terms, guides }: Glossary): readonly (readonly [string, string, string, string])[] => {
  const ofTerms = terms.flatMap(({ slug, source }) =>
    [source.term, slug, ...(source.aliases ?? []), ...(source.renamed_from ?? [])].map(
      (name) => [name.toLowerCase(), `glossary/${slug}`, source.term, toPlainText(source.short)] as const,
    ),
  );
  const ofGuides = guides.map(
    ({ slug, source }) => [source.title.toLowerCase(), `guides/${slug}`, source.title, source.description] as const,
  );
  const unique = new Map([...ofTerms, ...ofGuides].map((entry) => [`${entry[0]}\n${entry[1]}`, entry]));
  return [...unique].toSorted(([a], [b]) => compareCodeUnits(a, b)).map(([, entry]) => entry);
};
