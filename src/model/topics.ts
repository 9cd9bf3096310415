/**
 * The tags of a glossary as topics: spellings that differ in case and space alone are one topic.
 */
import { compareCodeUnits } from '../schema/issue.ts';
import type { TermSource } from '../schema/term.ts';
import { createAddressIds } from './address-id.ts';

export interface Topic {
  /** The last part of its address. */
  readonly id: string;
  /** As most terms spell it. */
  readonly name: string;
}

const squeeze = (tag: string): string => tag.normalize('NFC').trim().replaceAll(/\s+/g, ' ');
const keyOf = (tag: string): string => squeeze(tag).toLowerCase();

const commonest = (spellings: ReadonlyMap<string, number>): string => {
  const [first] = [...spellings].toSorted(([a, n], [b, m]) => m - n || compareCodeUnits(a, b));
  return first?.[0] ?? '';
};

const countSpellings = (sources: readonly TermSource[]): ReadonlyMap<string, ReadonlyMap<string, number>> => {
  const spellings = new Map<string, Map<string, number>>();
  for (const { tags = [] } of sources) {
    for (const tag of tags) {
      const key = keyOf(tag);
      const found = spellings.get(key) ?? new Map<string, number>();
      found.set(squeeze(tag), (found.get(squeeze(tag)) ?? 0) + 1);
      spellings.set(key, found);
    }
  }
  return spellings;
};

/** Tells the topic of each tag. */
export const createTopics = (sources: readonly TermSource[]): ((tag: string) => Topic) => {
  const spellings = countSpellings(sources);
  const ids = createAddressIds(spellings.keys());
  const topics = new Map(
    [...spellings].map(([key, found]) => [key, { id: ids.get(key) ?? '', name: commonest(found) }]),
  );
  return (tag) => topics.get(keyOf(tag)) ?? { id: '', name: tag };
};
