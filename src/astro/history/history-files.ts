/**
 * What changed on the site: for programs, and in the three formats of feeds.
 */
import { feedToAtom } from '../../emit/history/atom.ts';
import { changesToText, historyToFile } from '../../emit/history/changes-file.ts';
import { toFeed } from '../../emit/history/feed-items.ts';
import { feedToJsonFeed } from '../../emit/history/json-feed.ts';
import { feedToRss } from '../../emit/history/rss.ts';
import { changesPath, feedPaths } from '../../emit/paths.ts';
import type { Artefact, ArtefactSources } from '../artefacts/artefact.ts';

/** The files of the history of a site. */
export function* historyFilesOf({ glossary, history }: ArtefactSources): Generator<Artefact> {
  const { site } = glossary;
  const feed = () => toFeed(glossary, history());
  yield { path: changesPath, text: () => changesToText(historyToFile(site, history())) };
  yield { path: feedPaths.rss, text: () => feedToRss(site, feed()) };
  yield { path: feedPaths.atom, text: () => feedToAtom(site, feed()) };
  yield { path: feedPaths.json, text: () => `${JSON.stringify(feedToJsonFeed(site, feed()), null, 2)}\n` };
}
