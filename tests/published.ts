/** Sites published one after the other, in memory: each takes up the history that the one before left. */
import { createHistory } from '../src/astro/history/open-history.ts';
import { parseChanges } from '../src/astro/history/read-history.ts';
import { createTwins } from '../src/astro/artefacts/twins.ts';
import { changesToText, fileToHistory, historyToFile } from '../src/emit/history/changes-file.ts';
import type { History } from '../src/model/history/change.ts';
import type { Glossary } from '../src/model/glossary.ts';
import { glossaryOf, type Content } from './content.ts';

export interface PublishedSite {
  readonly glossary: Glossary;
  readonly history: History;
  /** The text of its changes.json. */
  readonly text: string;
}

/** Publishes a content after the site of which `before` is the changes.json. */
export const publishSite = (content: Content, before?: string): PublishedSite => {
  const glossary = glossaryOf(content);
  const previous = before === undefined ? undefined : fileToHistory(parseChanges('changes.json', before));
  const history = createHistory(glossary, createTwins(glossary, new Map()), previous)();
  return { glossary, history, text: changesToText(historyToFile(glossary.site, history)) };
};
