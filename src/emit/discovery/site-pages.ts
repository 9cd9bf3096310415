/**
 * Every page that a crawler should know, with the day of its last change: canonical pages only. Twins, redirects, the
 * search form and the page for what is missing are none.
 */
import type { Glossary, Reference } from '../../model/glossary.ts';
import { comparisonName, questionsName, sheetNames, sheetsOf, termsOf } from '../../model/sheets.ts';
import { compareCodeUnits } from '../../schema/issue.ts';
import { browsePath, coveragePath, mapPath } from '../paths.ts';

export interface SitePage {
  /** Below the base, e.g. `glossary/cache`; '' is the home page. */
  readonly path: string;
  /** Day like 2026-11-21; undefined where nobody knows. */
  readonly changed: string | undefined;
}

/** Files that are pages to a host, but not to a crawler. Those of former slugs come from the content. */
export const unlistedPages = ['404.html', 'search.html'] as const;

interface Dated {
  readonly source: { readonly updated: string };
}

const newest = (pages: readonly Dated[]): string | undefined =>
  pages.reduce<string | undefined>(
    (day, { source }) => (day === undefined || source.updated > day ? source.updated : day),
    undefined,
  );

/** The pages that references lead to, those that are not written yet left out. */
const pagesOf = ({ bySlug, guideBySlug }: Glossary, references: readonly Reference[]): readonly Dated[] =>
  references.flatMap(({ kind, to }) => (kind === 'guide' ? guideBySlug.get(to) : bySlug.get(to)) ?? []);

const listPages = (glossary: Glossary): readonly SitePage[] => {
  const { terms, guides, facets, paths } = glossary;
  const ofTerms = newest(terms);
  const steps = new Map(paths.map(({ id, steps: list }) => [id, list.map(({ reference }) => reference)]));
  return [
    { path: '', changed: newest([...terms, ...guides]) },
    ...['glossary/', browsePath, 'category/', mapPath].map((path) => ({ path, changed: ofTerms })),
    { path: 'guides/', changed: newest(guides) },
    { path: coveragePath, changed: newest([...terms, ...guides]) },
    { path: 'path/', changed: newest(pagesOf(glossary, [...steps.values()].flat())) },
    ...[...steps].map(([id, list]) => ({ path: `path/${id}`, changed: newest(pagesOf(glossary, list)) })),
    ...facets
      .filter(({ id }) => id !== 'category')
      .map(({ id, values }) => ({ path: `${id}/`, changed: newest(values.flatMap((value) => value.terms)) })),
    ...facets.flatMap(({ id, values }) =>
      values.map((value) => ({ path: `${id}/${value.id}`, changed: newest(value.terms) })),
    ),
  ];
};

const sheetPages = (glossary: Glossary): readonly SitePage[] => {
  const sheets = new Map(
    sheetsOf(glossary).map((sheet) => [
      sheet.kind === 'comparison'
        ? comparisonName(sheet.first.slug, sheet.second.slug)
        : questionsName(sheet.category, sheet.number),
      termsOf(sheet),
    ]),
  );
  const all = (kind: 'compare' | 'questions') =>
    [...sheets].flatMap(([name, terms]) => (name.startsWith(`${kind}/`) ? terms : []));
  return sheetNames(glossary).map((name) => {
    const [, kind] = /^(compare|questions)\/index$/.exec(name) ?? [];
    return kind === 'compare' || kind === 'questions'
      ? { path: `${kind}/`, changed: newest(all(kind)) }
      : { path: name, changed: newest(sheets.get(name) ?? []) };
  });
};

/** All pages, by their paths. A deprecated term is one: it is there to be found, and tells what to read instead. */
export const sitePages = (glossary: Glossary): readonly SitePage[] =>
  [
    ...listPages(glossary),
    ...sheetPages(glossary),
    ...glossary.terms.map(({ slug, source }) => ({ path: `glossary/${slug}`, changed: source.updated })),
    ...glossary.guides.map(({ slug, source }) => ({ path: `guides/${slug}`, changed: source.updated })),
  ].toSorted((one, other) => compareCodeUnits(one.path, other.path));
