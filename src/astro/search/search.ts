/**
 * The search index, by Pagefind's Node API: records in a fixed order, awaited one after the other.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { createIndex } from 'pagefind';
import { listFiles } from '../files.ts';
import { lacksRoom } from '../full-disk.ts';
import { EnvironmentFault } from '../lock.ts';
import type { SearchRecord } from './search-records.ts';

/** Characters that names of this field are made of, beside letters and digits: C++, C#, ===, <T>, except*, __init__. */
const includeCharacters = '+#<>=_*&|@$^~';

/**
 * How many places of words a file of the index holds. A search fetches a file for each of its words; Pagefind's own 20,000
 * make files of 21 KB, these make 6 KB.
 */
const chunkSize = '5000';

/** Changes when the same records would be indexed otherwise. */
export const indexFormat = `pagefind 1.6, without its interfaces, with ${includeCharacters}, in chunks of ${chunkSize}`;

/** Pagefind's own interfaces, which break under a strict policy; ours needs the program only. */
const isUnused = (path: string): boolean => /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\./.test(path);

const throwOn = (errors: readonly string[]): void => {
  if (errors.length > 0) throw new Error(`Pagefind failed: ${errors.join('; ')}`);
};

/**
 * Waits for what Pagefind's program does. When that dies, its answer never comes, and nothing is left to wait for: Node would
 * end without a word.
 */
const orItsEnd = (work: Promise<void>, site: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const onEnd = (): void => {
      const fault = new EnvironmentFault('Pagefind, which makes the search index, ended before it was done.');
      reject(lacksRoom(site) ? Object.assign(fault, { code: 'ENOSPC' }) : fault);
    };
    process.once('beforeExit', onEnd);
    void work.then(resolve, reject).finally(() => process.off('beforeExit', onEnd));
  });

const writeIndex = async (records: readonly SearchRecord[], site: string): Promise<void> => {
  // Pagefind's program, which the next line starts, takes it from nowhere else.
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = chunkSize;
  const { index, errors } = await createIndex({ writePlayground: false, includeCharacters });
  throwOn(errors);
  if (!index) throw new Error('Pagefind did not start.');
  for (const record of records)
    throwOn((await index.addCustomRecord({ ...record, meta: { ...record.meta }, sort: { ...record.sort } })).errors);
  const folder = join(site, 'pagefind');
  throwOn((await index.writeFiles({ outputPath: folder })).errors);
  for (const path of listFiles(folder)) if (isUnused(path)) rmSync(join(folder, path));
  await index.deleteIndex();
};

/** Writes the index of the records to `<site>/pagefind/`. */
export const writeSearchIndex = (records: readonly SearchRecord[], site: string): Promise<void> =>
  orItsEnd(writeIndex(records, site), site);
