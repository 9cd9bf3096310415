/**
 * Writes the pages of terms into the stage: the frame, filled for each term whose page is new or changed; each is read
 * back from the disk and proven against its twin, which is read from there too.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { termToGraph } from '../../emit/linked-data/term-graph.ts';
import { createFrame, termToFrameValues } from '../../emit/term/term-page.ts';
import { framePath } from './draw-pages.ts';
import type { Prepared } from '../prepare.ts';
import { hasNewTwins, proveTwins } from '../proof/prove-twins.ts';
import type { Stage } from './stage.ts';
import { verifyPage, verifyTermPage, type PageRecord } from '../proof/verify.ts';
import { digest, type Workspace } from '../workspace.ts';

export interface StagedTerms {
  /** Records of the pages that were written. */
  readonly records: ReadonlyMap<string, PageRecord>;
  readonly faults: readonly string[];
}

/** Links of the frame that are the same for every term. */
const toFrameRecord = ({ links, ids }: PageRecord): PageRecord => ({
  links: links.filter((link) => !link.startsWith(framePath.replace('.html', ''))),
  ids,
});

/** Pages between two moments in which a signal is heard. */
const breath = 200;

/** Stages the page of every term, after the twins; unchanged ones are linked from the published site. */
export const stageTerms = async (
  stage: Stage,
  { site, glossary }: Prepared,
  workspace: Workspace,
  onWritten: (done: number, total: number) => void,
): Promise<StagedTerms> => {
  const records = new Map<string, PageRecord>();
  const faults: string[] = [];
  if (glossary.terms.length === 0) return { records, faults };
  const html = readFileSync(join(workspace.pages, framePath), 'utf8');
  const fill = createFrame(html);
  const frame = verifyPage(framePath, html, glossary.site);
  faults.push(...frame.faults);
  const shared = toFrameRecord(frame.record);
  const frameDigest = digest(html);
  for (const [index, term] of glossary.terms.entries()) {
    if (index % breath === 0) await setImmediate();
    const path = `glossary/${term.slug}.html`;
    const version = site.twins.versionOf(term);
    const graph = JSON.stringify(termToGraph(glossary.site, term));
    const from = digest(frameDigest, site.termDigest(term), version, graph);
    const isPublished = stage.addPublished(path, from);
    if (isPublished && !hasNewTwins(stage, term)) continue;
    const { twin, faults: found } = proveTwins(stage, site, term);
    faults.push(...found);
    if (isPublished) continue;
    const { html: body } = await site.termFragment(term);
    const expected = fill(termToFrameValues(glossary, term, { body, version }));
    stage.addText(path, expected, from);
    const written = readFileSync(join(stage.folder, path), 'utf8');
    const page = verifyTermPage({ path, term, twin, expected, body, frame: shared }, written, glossary.site);
    records.set(path, page.record);
    faults.push(...page.faults);
    onWritten(index + 1, glossary.terms.length);
  }
  return { records, faults };
};
