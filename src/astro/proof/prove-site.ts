/**
 * The proof of a whole site before it is published: nothing is missing or empty, every new page and file is read back, every
 * link leads somewhere.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { schemaNames, schemaPath } from '../../emit/schemas/published-schema.ts';
import type { Glossary } from '../../model/glossary.ts';
import { emptyFiles } from '../files.ts';
import type { StagedTerms } from '../stage/stage-terms.ts';
import type { Stage } from '../stage/stage.ts';
import { brokenLinks, missingPages, verifyPage, type PageRecord } from './verify.ts';
import { proveFiles } from './prove-files.ts';
import { proveGuides } from './prove-guides.ts';

export interface SiteProof {
  /** What is kept of every page, so that an unchanged one need not be read again. */
  readonly records: ReadonlyMap<string, PageRecord>;
  readonly faults: readonly string[];
}

/** Reads every page that is new; those of terms were read when they were written. Then follows every link. */
export const proveSite = (
  stage: Stage,
  glossary: Glossary,
  staged: StagedTerms,
  published: Readonly<Record<string, PageRecord>> = {},
): SiteProof => {
  const files = stage.files();
  const written = [...files].filter((path) => !stage.isLinked(path));
  const faults = [
    ...missingPages(glossary, files),
    ...emptyFiles(stage.folder, written),
    // Files that are not new are measured anew when a schema is.
    ...proveFiles(stage.folder, schemaNames.every((name) => stage.isLinked(schemaPath(name))) ? written : [...files]),
    ...staged.faults,
    ...proveGuides(stage, glossary),
  ];
  const records = new Map<string, PageRecord>();
  for (const path of files) {
    if (!path.endsWith('.html')) continue;
    const known = staged.records.get(path) ?? (stage.isLinked(path) ? published[path] : undefined);
    const page = known ? undefined : verifyPage(path, readFileSync(join(stage.folder, path), 'utf8'), glossary.site);
    faults.push(...(page?.faults ?? []));
    const record = known ?? page?.record;
    if (record) records.set(path, record);
  }
  return { records, faults: [...faults, ...brokenLinks(files, records)] };
};
