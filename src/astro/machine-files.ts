/**
 * Files for programs that gather the whole glossary: bulk files, the search without a server.
 */
import { buildSearchFiles } from '../emit/api/search-shards.ts';
import { buildTermLines } from '../emit/api/term-lines.ts';
import { searchShardPath, termLinesPath } from '../emit/paths.ts';
import type { Artefact, ArtefactSources } from './artefact.ts';
import { textVersion } from './text-version.ts';
import { digest } from './workspace.ts';

const json = (value: unknown): string => `${JSON.stringify(value)}\n`;

/** What every bulk file depends on, besides the records it gathers. */
const siteFacts = ({ site }: ArtefactSources['glossary']): string =>
  JSON.stringify([site, [...site.categories.values()]]);

/** The files of a glossary for programs, one after the other. */
export function* machineFilesOf({ glossary, diagramTexts: texts, twins }: ArtefactSources): Generator<Artefact> {
  // An empty file would look like a fault.
  if (glossary.terms.length > 0)
    yield {
      path: termLinesPath,
      text: () => buildTermLines(glossary, texts),
      from: () => digest(textVersion(), siteFacts(glossary), ...glossary.terms.map(twins.hashOf)),
    };
  const search = buildSearchFiles(glossary);
  yield { path: searchShardPath('index'), text: () => json(search.index) };
  for (const { path, shard } of search.shards) yield { path, text: () => json(shard) };
}
