/**
 * Cuts a list of keyed entries into files by the beginnings of their keys: short ones first, longer ones where a file
 * would grow too large.
 */
import { compareCodeUnits } from '../../schema/issue.ts';

export interface Keyed {
  readonly key: string;
  /** What the entry weighs in its file. */
  readonly bytes: number;
}

export interface Shard<Entry> {
  /** The beginning of the keys of its entries. */
  readonly prefix: string;
  readonly entries: readonly Entry[];
}

/** Code points of the longest prefix: its file name stays below 200 characters. */
const deepest = 16;

/** The first code points of a key. */
const firstOf = (key: string, length: number): string => {
  let end = 0;
  for (let count = 0; count < length && end < key.length; count++) end += (key.codePointAt(end) ?? 0) > 0xffff ? 2 : 1;
  return key.slice(0, end);
};

const sizeOf = (entries: readonly Keyed[]): number => entries.reduce((sum, { bytes }) => sum + bytes, 0);

/** The files below one prefix. Entries whose key ends with it stay there where the others go deeper. */
const split = <Entry extends Keyed>(
  prefix: string,
  entries: readonly Entry[],
  depth: number,
  limit: number,
): readonly Shard<Entry>[] => {
  const [own, longer] = [entries.filter(({ key }) => key === prefix), entries.filter(({ key }) => key !== prefix)];
  if (longer.length === 0 || depth === deepest || sizeOf(entries) <= limit) return [{ prefix, entries }];
  const groups = Map.groupBy(longer, ({ key }) => firstOf(key, depth + 1));
  const deeper = [...groups].flatMap(([next, group]) => split(next, group, depth + 1, limit));
  return own.length > 0 || depth === 1 ? [{ prefix, entries: own }, ...deeper] : deeper;
};

/** The files of all entries; each first letter has one, whether or not it goes deeper. Sorted by prefix, then key. */
export const splitByPrefix = <Entry extends Keyed>(entries: readonly Entry[], limit: number): readonly Shard<Entry>[] =>
  [...Map.groupBy(entries, ({ key }) => firstOf(key, 1))]
    .flatMap(([letter, group]) => split(letter, group, 1, limit))
    .toSorted((one, other) => compareCodeUnits(one.prefix, other.prefix));
