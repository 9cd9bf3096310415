/**
 * What a published glossary says to programs, read when it is asked for and kept for a while.
 */
import type { z } from 'zod';
import { nameToKey, prefixToName } from '../../src/emit/api/name-key.ts';
import { searchShardPath } from '../../src/emit/paths.ts';
import { glossaryIndexSchema, type GlossaryIndex } from '../../src/schema/published/glossary-index.ts';
import { pathIndexSchema, type PathIndex } from '../../src/schema/published/path.ts';
import { readPublished } from '../../src/schema/published/read-published.ts';
import { searchSchema, type SearchEntry, type SearchShard } from '../../src/schema/published/search.ts';
import { ToolFault, type ReadFile } from './published-files.ts';

export interface GlossaryReader {
  readonly index: () => Promise<GlossaryIndex>;
  readonly paths: () => Promise<PathIndex>;
  /** The twin of a term; undefined when there is no such term. */
  readonly twin: (slug: string, ending: 'json' | 'md') => Promise<string | undefined>;
  /** Names that begin with a text, as the files of `api/search/` have them; none where a site has no such files. */
  readonly names: (text: string) => Promise<readonly SearchEntry[]>;
}

/** Milliseconds that a file is kept: a site that was built anew is soon seen. */
const KEPT_FOR = 30_000;

const parse = (path: string, text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw new ToolFault(`${path} is no JSON. Is there a glossary made by Headword?`);
  }
};

/** A reader of the files of one site. */
export const createReader = (readFile: ReadFile): GlossaryReader => {
  const kept = new Map<string, { readonly until: number; readonly file: Promise<unknown> }>();

  const readAs = async <Schema extends z.ZodType>(
    path: string,
    schema: Schema,
  ): Promise<z.output<Schema> | undefined> => {
    const text = await readFile(path);
    if (text === undefined) return undefined;
    const read = readPublished(schema, parse(path, text));
    if ('fault' in read)
      throw new ToolFault(`${path} is not as expected at "${read.fault}". It may be of a later version.`);
    return read.value;
  };

  const keep = <Schema extends z.ZodType>(path: string, schema: Schema): Promise<z.output<Schema> | undefined> => {
    const known = kept.get(path);
    if (known && known.until > performance.now()) return known.file as Promise<z.output<Schema> | undefined>;
    const file = readAs(path, schema);
    kept.set(path, { until: performance.now() + KEPT_FOR, file });
    // What failed is asked for again.
    file.catch(() => kept.delete(path));
    return file;
  };

  const need = async <Schema extends z.ZodType>(path: string, schema: Schema): Promise<z.output<Schema>> => {
    const file = await keep(path, schema);
    if (file === undefined) throw new ToolFault(`There is no ${path}. Is there a glossary made by Headword?`);
    return file;
  };

  const shardOf = (prefix: string): Promise<SearchShard | undefined> =>
    keep(searchShardPath(prefixToName(prefix)), searchSchema);

  const names = async (text: string): Promise<readonly SearchEntry[]> => {
    const key = nameToKey(text);
    const [first = ''] = Array.from(key);
    const shard = first === '' ? undefined : await shardOf(first);
    if (!shard) return [];
    const [own] = (shard.split ?? [])
      .filter((prefix) => key.startsWith(prefix))
      .toSorted((a, b) => b.length - a.length);
    const entries = ((own === undefined ? undefined : await shardOf(own)) ?? shard).entries;
    return entries.filter((entry) => entry.key.startsWith(key));
  };

  return {
    index: () => need('glossary/index.json', glossaryIndexSchema),
    paths: () => need('path.json', pathIndexSchema),
    twin: (slug, ending) => readFile(`glossary/${slug}.${ending}`),
    names,
  };
};
