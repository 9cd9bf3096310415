/**
 * Files for programs that gather the whole glossary: bulk files, the search without a server.
 */
import { buildOpenApi } from '../../emit/api/openapi.ts';
import { buildSearchFiles } from '../../emit/api/search-shards.ts';
import { buildTermLines } from '../../emit/api/term-lines.ts';
import { buildLlmsFiles } from '../../emit/discovery/llms.ts';
import { llmsFullFiles } from '../../emit/discovery/llms-full.ts';
import { apiCatalog } from '../../emit/discovery/api-catalog.ts';
import { skillIndex, skillText } from '../../emit/discovery/skill.ts';
import { skillName } from '../../emit/discovery/skill-name.ts';
import { buildVocabulary } from '../../emit/linked-data/vocabulary.ts';
import {
  apiCatalogPath,
  openApiPath,
  searchShardPath,
  skillPath,
  skillsPath,
  termLinesPath,
  vocabularyPath,
} from '../../emit/paths.ts';
import type { Guide, Term } from '../../model/glossary.ts';
import type { Artefact, ArtefactSources } from './artefact.ts';
import { textVersion } from '../bodies/text-version.ts';
import { digest, sha256 } from '../workspace.ts';

const json = (value: unknown): string => `${JSON.stringify(value)}\n`;

/** What every bulk file depends on, besides the records it gathers: the site, and the rights of those they name. */
const siteFacts = ({ site, terms }: ArtefactSources['glossary']): string =>
  JSON.stringify([site, [...site.categories.values()], terms.map(({ source }) => source.citation?.usage)]);

/** Digest of a page's own text and of all that it prints of others. */
const digestOf = ({ twins, termDigest, guideDigest }: ArtefactSources, page: Term | Guide): string =>
  twins.hashOf(page) + ('format' in page ? guideDigest(page) : termDigest(page));

/** Bulk files: long, so that they are made only when what they are made of is new. */
function* bulkFilesOf(sources: ArtefactSources): Generator<Artefact> {
  const { glossary, diagramTexts: texts, twins } = sources;
  let facts = '';
  const digestWith = (parts: readonly string[]): string => {
    facts ||= digest(textVersion(), siteFacts(glossary));
    return digest(facts, ...parts);
  };
  const ofTerms = (): string => digestWith(glossary.terms.map(twins.hashOf));
  yield { path: vocabularyPath, text: () => json(buildVocabulary(glossary)), from: ofTerms };
  // An empty file would look like a fault.
  if (glossary.terms.length > 0)
    yield { path: termLinesPath, text: () => buildTermLines(glossary, texts), from: ofTerms };
  for (const { path, pages, text } of llmsFullFiles(glossary)) {
    if (pages.length === 0) yield { path, text: () => text(texts) };
    else yield { path, text: () => text(texts), from: () => digestWith(pages.map((page) => digestOf(sources, page))) };
  }
}

/** The files of a glossary for programs, one after the other. */
export function* machineFilesOf(sources: ArtefactSources): Generator<Artefact> {
  const { glossary } = sources;
  yield* bulkFilesOf(sources);
  const search = buildSearchFiles(glossary);
  yield { path: searchShardPath('index'), text: () => json(search.index) };
  for (const { path, shard } of search.shards) yield { path, text: () => json(shard) };
  for (const { path, text } of buildLlmsFiles(glossary)) yield { path, text: () => text };
  yield { path: skillPath(skillName(glossary.site)), text: () => skillText(glossary) };
  yield { path: skillsPath, text: () => json(skillIndex(glossary, sha256)) };
  yield { path: openApiPath, text: () => json(buildOpenApi(glossary)) };
  yield { path: apiCatalogPath, text: () => json(apiCatalog(glossary.site)) };
}
