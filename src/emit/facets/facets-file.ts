/**
 * `facets.json`: what the lists of terms hold, in one file for programs and for the filters of the A to Z.
 */
import type { Glossary } from '../../model/glossary.ts';
import type { FacetsFile } from '../../schema/published/facets.ts';
import { schemaVersion } from '../../schema/published/published.ts';
import { facetName, valueName } from './facet-words.ts';
import { facetPath, toAddress } from '../paths.ts';

/** Terms by title; facets and values in the order in which the site shows them. */
export const buildFacetsFile = ({ site, facets, terms }: Glossary): FacetsFile => ({
  schema_version: schemaVersion,
  source: site.title,
  url: `${site.url}/facets.json`,
  count: terms.length,
  terms: terms.map(({ slug, source }) => ({ slug, term: source.term, aliases: source.aliases ?? [] })),
  facets: facets.map(({ id, values }) => ({
    id,
    name: facetName(site, id),
    url: toAddress(site, facetPath(site, id)),
    values: values.map((value) => ({
      id: value.id,
      name: valueName(site, id, value),
      count: value.terms.length,
      url: toAddress(site, facetPath(site, id, value.id)),
      terms: value.terms.map(({ slug }) => slug),
    })),
  })),
});
