/**
 * Where every page lives. Paths begin with the site's base; addresses are absolute.
 */
import { toHref } from '../schema/web-address.ts';
import type { FacetId, Reference } from '../model/glossary.ts';
import { comparisonName, questionsName } from '../model/sheets.ts';
import type { Category, Site } from '../model/site.ts';

/** Path of a page below the base, e.g. `pagePath(site, 'glossary/py_async')`; '' is the home page. */
export const pagePath = (site: Pick<Site, 'base'>, path: string): string => site.base + path;

/** The page that says what is still missing. */
export const coveragePath = 'about/coverage';

/** The map of the whole glossary. */
export const mapPath = 'map';

/** The index of the site for language models. */
export const llmsPath = 'llms.txt';

/** All texts that may be carried away, in one file; where they are too long for one, an index of those it became. */
export const llmsFullPath = 'llms-full.txt';

/** An index of a part of the site, `id` being like "category/storage"; a folder that no page has. */
export const llmsPartPath = (id: string, number: number, name: 'llms' | 'llms-full' = 'llms'): string =>
  `llms/${id}/${name}${number === 1 ? '' : `-${number}`}.txt`;

/** How agents query the glossary, and where they look for that. */
export const skillPath = (name: string): string => `.well-known/agent-skills/${name}/SKILL.md`;
export const skillsPath = '.well-known/agent-skills/index.json';

/** The descriptions of all that programs can ask for: https://www.rfc-editor.org/rfc/rfc9727, https://spec.openapis.org. */
export const apiCatalogPath = '.well-known/api-catalog';
export const openApiPath = 'openapi.json';

/** The glossary as a SKOS vocabulary. */
export const vocabularyPath = 'glossary/index.jsonld';

/** The list of all pages for crawlers, and what they are asked. */
export const sitemapPath = 'sitemap-index.xml';
export const robotsPath = 'robots.txt';

/** What changed, for programs and in the three formats of feeds. */
export const changesPath = 'changes.json';
export const feedPaths = { rss: 'feed.xml', atom: 'atom.xml', json: 'feed.json' } as const;

/** A file of the search for programs, by the name of its prefix. */
export const searchShardPath = (name: string): string => `api/search/${name}.json`;

/** Every term on a line of its own. */
export const termLinesPath = 'glossary/terms.ndjson';

export const termPath = (site: Site, slug: string): string => pagePath(site, `glossary/${slug}`);
export const guidePath = (site: Site, slug: string): string => pagePath(site, `guides/${slug}`);
export const learningPathPath = (site: Site, id: string): string => pagePath(site, `path/${id}`);

/** The page that leads to every list of terms. */
export const browsePath = 'browse/';

/** The list of terms that have a value of a facet; without a value, the list of its values. */
export const facetPath = (site: Site, facet: FacetId, value = ''): string => pagePath(site, `${facet}/${value}`);
export const categoryPath = (site: Site, { path }: Category): string => facetPath(site, 'category', path);

/** The page that compares two terms. */
export const comparePath = (site: Pick<Site, 'base'>, one: string, other: string): string =>
  site.base + comparisonName(one, other);

/** A page of questions on a category. */
export const questionsPath = (site: Pick<Site, 'base'>, category: Category, number?: number): string =>
  site.base + questionsName(category, number);

/** Path or address that a reference leads to; undefined for a term that is not written yet. */
export const referencePath = (site: Site, reference: Reference): string | undefined => {
  if (!reference.exists) return undefined;
  if (reference.kind === 'web') return toHref(reference.to);
  return reference.kind === 'term' ? termPath(site, reference.to) : guidePath(site, reference.to);
};

/** Absolute address of a path that begins with the base. */
export const toAddress = (site: Site, path: string): string => site.url + path.slice(site.base.length - 1);
