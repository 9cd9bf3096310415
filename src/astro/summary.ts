/**
 * What a build tells of the site that it made.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildCoverage, type Coverage } from '../model/coverage.ts';
import type { History } from '../model/history/change.ts';
import { posterScope } from '../model/poster-scope.ts';
import type { PosterScope } from '../model/site.ts';
import { listFiles } from './files.ts';
import type { Prepared } from './prepare.ts';
import type { StagedPosters } from './stage/stage-posters.ts';
import type { Stage } from './stage/stage.ts';

export interface Summary {
  readonly terms: number;
  readonly guides: number;
  readonly pages: number;
  /** Bodies rendered in this build; the others were kept. */
  readonly rendered: number;
  readonly twins: number;
  readonly diagrams: number;
  /** Pictures of pages, and how many of them were drawn in this build. */
  readonly posters: number;
  readonly drawn: number;
  readonly posterScope: PosterScope;
  /** Bytes of the search index; 0 without one. */
  readonly indexBytes: number;
  /** Changes since the site published before; undefined where the history begins anew. */
  readonly changes: number | undefined;
  readonly isUnchanged: boolean;
  readonly coverage: Coverage;
}

const sizeOf = (folder: string): number =>
  listFiles(folder).reduce((sum, path) => sum + readFileSync(join(folder, path)).length, 0);

/** How many changes stand before those that were known. */
const newChanges = (now: History, before: History | undefined): number | undefined => {
  if (!before) return undefined;
  const known = before.changes[0]?.id;
  const count = now.changes.findIndex(({ id }) => id === known);
  return count < 0 ? now.changes.length : count;
};

/** The summary of a stage that is whole. */
export const toSummary = (
  { glossary, rendered, site, history }: Prepared,
  stage: Stage,
  { posters, drawn }: StagedPosters,
): Summary => {
  const files = [...stage.files()];
  const sources = [
    ...glossary.terms.flatMap((term) => term.source.diagram?.source ?? []),
    ...glossary.guides.flatMap((guide) => guide.outline.diagrams),
  ];
  return {
    terms: glossary.terms.length,
    guides: glossary.guides.length,
    pages: files.filter((path) => path.endsWith('.html')).length,
    rendered,
    twins: 2 * (glossary.terms.length + glossary.guides.length),
    diagrams: sources.length,
    posters,
    drawn,
    posterScope: posterScope(glossary),
    indexBytes: sizeOf(join(stage.folder, 'pagefind')),
    changes: newChanges(site.history(), history),
    isUnchanged: stage.isUnchanged(),
    coverage: buildCoverage(glossary),
  };
};
