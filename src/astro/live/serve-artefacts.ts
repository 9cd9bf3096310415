/**
 * The files that are no pages, in the live preview: the same twins, index and schema as in a build, and the
 * pictures of pages.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { mediaTypeOf } from '../../emit/hosts/media-types.ts';
import { artefactsOf } from '../artefacts/artefacts.ts';
import { openedSite } from '../door.ts';
import { findPicture } from './serve-poster.ts';

/** The text of a file of the open site; undefined when it has none at that path. */
const findArtefact = (path: string): string | undefined => {
  const site = openedSite();
  if (!site) return undefined;
  for (const artefact of artefactsOf(site)) {
    if (artefact.path === path) return artefact.text();
  }
  return undefined;
};

const findFile = (path: string): string | undefined | Promise<Uint8Array | undefined> => {
  const glossary = openedSite()?.glossary;
  if (path.endsWith('.png') && glossary) return findPicture(glossary, path);
  return /\.(?:json|jsonld|md|html|ndjson|txt|xml)$|^\.well-known\//.test(path) ? findArtefact(path) : undefined;
};

/** Answers requests for such files; leaves all others to the next. */
export const serveArtefacts = async (
  request: IncomingMessage,
  response: ServerResponse,
  next: () => void,
): Promise<void> => {
  const path = new URL(request.url ?? '/', 'http://site').pathname.slice(1);
  const file = await findFile(path);
  if (file === undefined) {
    next();
    return;
  }
  response.setHeader('Content-Type', mediaTypeOf(path));
  response.end(file);
};
