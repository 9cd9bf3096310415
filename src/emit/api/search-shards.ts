/**
 * The search for programs that have no server to ask: names in small files by their beginnings. One file leads from a
 * name to its term, two where many names begin alike.
 */
import type { Glossary, Term } from '../../model/glossary.ts';
import { rightsOf } from '../../model/rights.ts';
import type { Site } from '../../model/site.ts';
import { compareCodeUnits } from '../../schema/issue.ts';
import type { SearchEntry, SearchIndex, SearchShard } from '../../schema/published/search.ts';
import { facetPath, searchShardPath, termPath, toAddress } from '../paths.ts';
import { bytesOf, nameToKey, prefixToName } from './name-key.ts';
import { searchSteps } from './search-steps.ts';
import { splitByPrefix, type Keyed, type Shard } from './shard-tree.ts';

/** Bytes above which a file is split; more where the files would become too many for hosts that count them. */
const usualLimit = 20_000;
const mostFiles = 1_500;

/** Terms that the entry of a tag names. */
const mostOfTag = 40;

interface Row extends Keyed {
  readonly entry: SearchEntry;
}

const kinds = ['title', 'slug', 'alias', 'former'] as const;

const toEntries = (site: Site, { slug, source }: Term): readonly SearchEntry[] => {
  const names = { title: [source.term], slug: [slug], alias: source.aliases ?? [], former: source.renamed_from ?? [] };
  const url = toAddress(site, termPath(site, slug));
  const short = rightsOf(site, source).allows('short') ? { short: source.short } : {};
  const seen = new Set<string>();
  return kinds.flatMap((kind) =>
    names[kind].flatMap((name) => {
      const key = nameToKey(name);
      if (seen.has(key)) return [];
      seen.add(key);
      const own = kind === 'title' ? short : {};
      return { key, name, kind, slug, term: source.term, ...own, html_url: url, json_url: `${url}.json` };
    }),
  );
};

const tagsToEntries = ({ site, facets }: Glossary): readonly SearchEntry[] =>
  (facets.find(({ id }) => id === 'tag')?.values ?? []).map(({ id, value, terms }) => ({
    key: nameToKey(value),
    name: value,
    kind: 'tag' as const,
    count: terms.length,
    html_url: toAddress(site, facetPath(site, 'tag', id)),
    terms: terms.slice(0, mostOfTag).map(({ slug }) => slug),
  }));

const toRow = (entry: SearchEntry): Row => ({ key: entry.key, bytes: bytesOf(JSON.stringify(entry)) + 1, entry });

/** Splits rows into as many files as a host may have. */
const toShards = (rows: readonly Row[]): readonly Shard<Row>[] => {
  let limit = usualLimit;
  for (;;) {
    const shards = splitByPrefix(rows, limit);
    if (shards.length <= mostFiles || limit > 1_000_000) return shards;
    limit *= 1.5;
  }
};

export interface SearchFiles {
  readonly index: SearchIndex;
  /** Each with its path below the base. */
  readonly shards: readonly { readonly path: string; readonly shard: SearchShard }[];
}

const toShard = ({ prefix, entries }: Shard<Row>, prefixes: readonly string[]): SearchShard => {
  const isFirst = Array.from(prefix).length === 1;
  const split = isFirst ? prefixes.filter((other) => other !== prefix && other.startsWith(prefix)) : [];
  return { schema_version: 1, prefix, ...(split.length > 0 && { split }), entries: entries.map(({ entry }) => entry) };
};

/** All files of the search for programs. */
export const buildSearchFiles = (glossary: Glossary): SearchFiles => {
  const { site, terms } = glossary;
  const rows = [...terms.flatMap((term) => toEntries(site, term)), ...tagsToEntries(glossary)]
    .map(toRow)
    .toSorted((one, other) => compareCodeUnits(one.key, other.key));
  const shards = toShards(rows);
  const prefixes = shards.map(({ prefix }) => prefix);
  return {
    index: {
      schema_version: 1,
      source: site.title,
      url: `${site.url}/${searchShardPath('index')}`,
      names: rows.length,
      shard_url: `${site.url}/${searchShardPath('{name}')}`,
      algorithm: searchSteps,
      prefixes,
    },
    shards: shards.map((shard) => ({
      path: searchShardPath(prefixToName(shard.prefix)),
      shard: toShard(shard, prefixes),
    })),
  };
};
