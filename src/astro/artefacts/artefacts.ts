/**
 * Every file of the site that is no page: twins, index, names, descriptions.
 */
import { robotsText } from '../../emit/discovery/robots.ts';
import { sitemapFiles } from '../../emit/discovery/sitemap.ts';
import { buildFacetsFile } from '../../emit/facets/facets-file.ts';
import { hostFiles } from '../../emit/hosts/host-files.ts';
import { buildIndex } from '../../emit/api/glossary-index.ts';
import { guideToMarkdown } from '../../emit/guide/guide-markdown.ts';
import { openSearchDescription, openSearchPath } from '../../emit/search/open-search.ts';
import { buildPathIndex } from '../../emit/learning/path-index.ts';
import { robotsPath } from '../../emit/paths.ts';
import { redirectsOf, redirectToHtml } from '../../emit/redirect.ts';
import { publishedSchema, schemaNames, schemaPath, schemaToText } from '../../emit/schemas/published-schema.ts';
import { buildNames } from '../../emit/search/search-names.ts';
import { termToMarkdown } from '../../emit/term/term-markdown.ts';
import type { Glossary } from '../../model/glossary.ts';
import type { Artefact, ArtefactSources } from './artefact.ts';
import type { OpenSite } from '../door.ts';
import { historyFilesOf } from '../history/history-files.ts';
import { licencesOf } from './licences.ts';
import { machineFilesOf } from './machine-files.ts';

const json = (value: unknown): string => `${JSON.stringify(value)}\n`;

const hashedTwins = ({ terms }: Glossary, { hashOf }: OpenSite['twins']) =>
  terms.map((term) => ({ term, hash: hashOf(term) }));

/** The files of a glossary, one after the other, so that ten thousand need not be in memory at once. */
export function* artefactsOf(sources: ArtefactSources): Generator<Artefact> {
  const { glossary, diagramTexts: texts, twins } = sources;
  const { site } = glossary;
  for (const term of glossary.terms) {
    yield { path: `glossary/${term.slug}.json`, text: () => twins.textOf(term) };
    yield { path: `glossary/${term.slug}.md`, text: () => termToMarkdown(site, term, texts) };
  }
  for (const guide of glossary.guides) {
    yield { path: `guides/${guide.slug}.json`, text: () => twins.textOf(guide) };
    yield { path: `guides/${guide.slug}.md`, text: () => guideToMarkdown(site, guide, texts) };
  }
  for (const redirect of redirectsOf(glossary)) {
    yield { path: `glossary/${redirect.from}.html`, text: () => redirectToHtml(glossary, redirect) };
  }
  yield { path: 'glossary/index.json', text: () => json(buildIndex(glossary, hashedTwins(glossary, twins))) };
  yield { path: 'facets.json', text: () => json(buildFacetsFile(glossary)) };
  yield { path: 'path.json', text: () => json(buildPathIndex(glossary)) };
  yield { path: 'search/names.json', text: () => json(buildNames(glossary)) };
  if (site.search) yield { path: openSearchPath, text: () => openSearchDescription(site) };
  yield licencesOf(site);
  yield { path: robotsPath, text: () => robotsText(glossary) };
  for (const name of schemaNames) {
    yield { path: schemaPath(name), text: () => schemaToText(publishedSchema(site, name)) };
  }
  yield* historyFilesOf(sources);
  yield* machineFilesOf(sources);
  yield* hostFiles(glossary);
  // Last, as they are made before they are asked for.
  for (const { path, text } of sitemapFiles(glossary)) yield { path, text: () => text };
}
