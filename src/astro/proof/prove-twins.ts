/**
 * Reads the twins of a term back from the disk: the JSON twin is what was written, the Markdown twin says the same.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withoutVersion } from '../../emit/twin/twin.ts';
import type { Term } from '../../model/glossary.ts';
import type { OpenSite } from '../door.ts';
import type { Stage } from '../stage/stage.ts';
import { sha256 } from '../workspace.ts';
import type { Difference, Fields } from './reading.ts';
import { compareMarkdown } from './term-markdown-proof.ts';

export interface ProvenTwins {
  /** The JSON twin, as it stands on the disk. */
  readonly twin: Fields;
  readonly faults: readonly string[];
}

const shorten = (text: string): string => JSON.stringify(text.slice(0, 200));

/** A difference in words; `page` is the path of what differs from the JSON twin. */
export const differenceToFault = (path: string, { field, page, twin }: Difference): string =>
  `${path}: "${field}" differs: the page says ${shorten(page)}, the twin ${shorten(twin)}`;

/** Whether a twin of the term is new. */
export const hasNewTwins = (stage: Stage, { slug }: Term): boolean =>
  !stage.isLinked(`glossary/${slug}.json`) || !stage.isLinked(`glossary/${slug}.md`);

/** Reads both twins of a term. */
export const proveTwins = (stage: Stage, { glossary, twins }: OpenSite, term: Term): ProvenTwins => {
  const [json, markdown] = [`glossary/${term.slug}.json`, `glossary/${term.slug}.md`];
  const text = readFileSync(join(stage.folder, json), 'utf8');
  const twin = JSON.parse(text) as Fields;
  // What a twin says of its version is no part of what it is the version of.
  const hash = twins.hashOf(term);
  const isWritten =
    sha256(withoutVersion(text)) === hash &&
    twin['content_hash'] === (glossary.site.twinVersion ? `sha256:${hash}` : undefined);
  const differences = stage.isLinked(markdown)
    ? []
    : compareMarkdown(glossary.site, term, twin, readFileSync(join(stage.folder, markdown), 'utf8'));
  return {
    twin,
    faults: [
      ...(isWritten ? [] : [`${json}: the file is not what was written`]),
      ...differences.map((difference) => differenceToFault(markdown, difference)),
    ],
  };
};
