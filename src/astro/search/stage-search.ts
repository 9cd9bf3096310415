/**
 * Puts the search index into the stage: the published one as long as its text is the same.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Glossary } from '../../model/glossary.ts';
import { listFiles } from '../files.ts';
import type { Manifest } from '../stage/manifest.ts';
import type { Stage } from '../stage/stage.ts';
import { digest } from '../workspace.ts';
import { searchRecords } from './search-records.ts';
import { indexFormat, writeSearchIndex } from './search.ts';

/** Adds the search index: the published one when its text is the same, else a new one. Returns the digest of its text. */
export const stageSearch = async (
  stage: Stage,
  glossary: Glossary,
  published: Manifest<{ readonly search: string }> | undefined,
): Promise<string> => {
  if (!glossary.site.search) return '';
  const records = searchRecords(glossary);
  const key = digest(indexFormat, JSON.stringify(records));
  const kept = Object.keys(published?.files ?? {}).filter((path) => path.startsWith('pagefind/'));
  if (published?.extra.search === key && kept.length > 0 && kept.every((path) => stage.addPublished(path))) return key;
  rmSync(join(stage.folder, 'pagefind'), { recursive: true, force: true });
  await writeSearchIndex(records, stage.folder);
  for (const path of listFiles(join(stage.folder, 'pagefind'))) stage.addWritten(`pagefind/${path}`);
  return key;
};
