/**
 * `glossary/index.jsonld`: the glossary as a SKOS vocabulary. Terms are concepts, none broader than another; categories
 * are collections of them; prerequisites are no hierarchy, so that Dublin Core says them.
 */
import { toPlainText } from '../../model/plain-text.ts';
import type { CategoryGroup, Glossary, Reference, Term } from '../../model/glossary.ts';
import { rightsOf } from '../../model/rights.ts';
import type { Site } from '../../model/site.ts';
import { compareCodeUnits } from '../../schema/issue.ts';
import type { Vocabulary } from '../../schema/published/vocabulary.ts';
import { categoryPath, pagePath, referencePath, termPath, toAddress } from '../paths.ts';
import { creditOf } from '../twin/portable.ts';

type Node = Vocabulary['@graph'][number];

const skos = 'http://www.w3.org/2004/02/skos/core#';
const dcterms = 'http://purl.org/dc/terms/';

const term = (id: string, type?: string) => (type ? { '@id': id, '@type': type } : { '@id': id });
/** A text that is in no language. */
const bare = (id: string) => ({ '@id': id, '@language': null });
const address = (id: string) => term(id, '@id');
const day = (id: string) => term(id, 'http://www.w3.org/2001/XMLSchema#date');

const contextOf = ({ lang }: Site): Vocabulary['@context'] => ({
  '@language': lang,
  ...Object.fromEntries(['ConceptScheme', 'Collection', 'Concept'].map((type) => [type, skos + type])),
  ...Object.fromEntries(['prefLabel', 'altLabel', 'definition'].map((key) => [key, skos + key])),
  notation: bare(`${skos}notation`),
  ...Object.fromEntries(['inScheme', 'topConceptOf', 'related', 'member'].map((key) => [key, address(skos + key)])),
  ...Object.fromEntries(['title', 'description', 'rights', 'bibliographicCitation'].map((key) => [key, dcterms + key])),
  ...Object.fromEntries(['language', 'creator'].map((key) => [key, bare(dcterms + key)])),
  ...Object.fromEntries(
    ['requires', 'isReplacedBy', 'hasFormat', 'license'].map((key) => [key, address(dcterms + key)]),
  ),
  created: day(`${dcterms}created`),
  modified: day(`${dcterms}modified`),
  deprecated: 'http://www.w3.org/2002/07/owl#deprecated',
});

const schemeOf = (site: Site): string => toAddress(site, pagePath(site, 'glossary/'));

const toScheme = (site: Site): Node => ({
  '@id': schemeOf(site),
  '@type': 'ConceptScheme',
  title: site.title,
  ...(site.description && { description: site.description }),
  language: site.lang,
  ...(site.author && { creator: site.author.name }),
  ...(site.licence?.url && { license: site.licence.url }),
  ...(site.licence && { rights: site.licence.name }),
});

const toCollection = (site: Site, { category, terms }: CategoryGroup): Node => ({
  '@id': toAddress(site, categoryPath(site, category)),
  '@type': 'Collection',
  prefLabel: category.name,
  ...(category.description && { definition: category.description }),
  member: terms.map(({ slug }) => toAddress(site, termPath(site, slug))),
});

/** Addresses of terms that are written. */
const addressesOf = (site: Site, references: readonly Reference[]): readonly string[] =>
  references.flatMap((reference) => {
    const path = reference.kind === 'term' ? referencePath(site, reference) : undefined;
    return path === undefined ? [] : toAddress(site, path);
  });

/** Each value once; undefined when there is none. */
const each = (values: readonly string[]): readonly string[] | undefined =>
  values.length > 0 ? [...new Set(values)] : undefined;

const toConcept = ({ site, bySlug }: Glossary, entry: Term): Node => {
  const { slug, source, related, prerequisites, replacedBy } = entry;
  const page = toAddress(site, termPath(site, slug));
  const titleOf = (other: string): string | undefined => bySlug.get(other)?.source.term;
  const aliases = each((source.aliases ?? []).filter((alias) => alias !== source.term));
  const neighbours = each(addressesOf(site, related));
  const foundations = each(addressesOf(site, prerequisites));
  const [successor] = replacedBy ? addressesOf(site, [replacedBy]) : [];
  return {
    '@id': page,
    '@type': 'Concept',
    prefLabel: source.term,
    ...(aliases && { altLabel: aliases }),
    notation: slug,
    ...(rightsOf(site, source).allows('short')
      ? { definition: toPlainText(source.short, titleOf) }
      : { bibliographicCitation: creditOf(site, entry).credit }),
    inScheme: schemeOf(site),
    topConceptOf: schemeOf(site),
    ...(neighbours && { related: neighbours }),
    ...(foundations && { requires: foundations }),
    ...(successor !== undefined && { isReplacedBy: successor }),
    ...(source.status === 'deprecated' && { deprecated: true }),
    created: source.created,
    modified: source.updated,
    hasFormat: [`${page}.json`, `${page}.md`],
  };
};

/** The vocabulary: the scheme, categories as readers see them, terms by slug. */
export const buildVocabulary = (glossary: Glossary): Vocabulary => ({
  '@context': contextOf(glossary.site),
  '@graph': [
    toScheme(glossary.site),
    ...glossary.categories.map((group) => toCollection(glossary.site, group)),
    ...glossary.terms
      .toSorted((one, other) => compareCodeUnits(one.slug, other.slug))
      .map((entry) => toConcept(glossary, entry)),
  ],
});
