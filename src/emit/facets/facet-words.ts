/**
 * What facets, their values and the lists of their terms are called.
 */
import type { Facet, FacetId, FacetValue } from '../../model/glossary.ts';
import type { Site } from '../../model/site.ts';
import { fill, wordsOf } from '../../strings.ts';
import { languageName } from '../words.ts';

/** Facets whose values are words of the interface → the prefix of those words. */
const prefixes: Readonly<Partial<Record<FacetId, string>>> = {
  severity: 'severity',
  effort: 'level',
  difficulty: 'difficulty',
  status: 'status',
};

/** "Severity". */
export const facetName = (site: Site, id: FacetId): string => wordsOf(site).strings[`facet.${id}`];

/** "High", "C++", or a tag as it is written. */
export const valueName = (site: Site, id: FacetId, { value }: Pick<FacetValue, 'value'>): string => {
  if (id === 'language') return languageName(value);
  const prefix = prefixes[id];
  return prefix ? wordsOf(site).word(prefix, value) : value;
};

interface ListWords {
  readonly heading: string;
  readonly intro: string;
}

/** "High severity", "12 terms of severity “High”." */
export const valueWords = (site: Site, { id }: Facet, found: FacetValue): ListWords => {
  const { strings, count } = wordsOf(site);
  const value = valueName(site, id, found);
  const places = { value, terms: count('terms', found.terms.length) };
  return {
    heading: fill(strings[`facetHeading.${id}`], places),
    intro: found.description || fill(strings[`facetIntro.${id}`], places),
  };
};
