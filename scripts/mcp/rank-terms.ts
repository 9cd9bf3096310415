/**
 * Which terms a few words mean: names first, then words in titles, tags and definitions.
 */
import { nameToKey } from '../../src/emit/api/name-key.ts';
import { editDistance } from '../../src/schema/edit-distance.ts';
import { compareCodeUnits } from '../../src/schema/issue.ts';
import type { GlossaryIndex } from '../../src/schema/published/glossary-index.ts';
import type { SearchEntry } from '../../src/schema/published/search.ts';

export type IndexEntry = GlossaryIndex['terms'][number];

export interface RankedTerm {
  readonly entry: IndexEntry;
  readonly score: number;
}

interface FoldedTerm {
  readonly entry: IndexEntry;
  readonly title: string;
  readonly tags: string;
  readonly short: string;
}

const folded = new WeakMap<GlossaryIndex, readonly FoldedTerm[]>();

const foldedTerms = (index: GlossaryIndex): readonly FoldedTerm[] => {
  const known = folded.get(index);
  if (known) return known;
  const terms = index.terms.map((entry) => ({
    entry,
    title: nameToKey(entry.term),
    tags: entry.tags.map(nameToKey).join(' '),
    short: nameToKey(entry.short ?? ''),
  }));
  folded.set(index, terms);
  return terms;
};

/** What the same name is worth, and one that only begins so. */
const worth = {
  title: [100, 80],
  slug: [98, 76],
  alias: [95, 74],
  former: [90, 60],
  tag: [50, 35],
} as const satisfies Readonly<Record<SearchEntry['kind'], readonly [number, number]>>;

const scoreNames = (entries: readonly SearchEntry[], key: string): ReadonlyMap<string, number> => {
  const scores = new Map<string, number>();
  for (const entry of entries) {
    const score = worth[entry.kind][entry.key === key ? 0 : 1];
    for (const slug of entry.kind === 'tag' ? entry.terms : [entry.slug])
      scores.set(slug, Math.max(score, scores.get(slug) ?? 0));
  }
  return scores;
};

/** Up to 70 when every word is found, up to 30 when some are; a word in a title weighs most. */
const scoreWords = ({ title, tags, short }: FoldedTerm, words: readonly string[]): number => {
  let [found, sum] = [0, 0];
  for (const word of words) {
    const weight = title.includes(word) ? 1 : tags.includes(word) ? 0.7 : short.includes(word) ? 0.4 : 0;
    if (weight > 0) found++;
    sum += weight;
  }
  const share = words.length === 0 ? 0 : sum / words.length;
  return found === words.length ? 70 * share : 30 * share;
};

/** The terms that a text means, the best first. `names` are those that begin with it. */
export const rankTerms = (index: GlossaryIndex, names: readonly SearchEntry[], text: string): readonly RankedTerm[] => {
  const key = nameToKey(text);
  const byName = scoreNames(names, key);
  const words = [...new Set(key.split(' '))].filter(Boolean).slice(0, 20);
  return foldedTerms(index)
    .map((term) => ({
      entry: term.entry,
      score: Math.max(byName.get(term.entry.slug) ?? 0, term.title === key ? 100 : 0, scoreWords(term, words)),
    }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score || compareCodeUnits(a.entry.slug, b.entry.slug));
};

const distanceTo = (key: string, name: string): number =>
  Math.abs(key.length - name.length) > 4 ? Infinity : editDistance(key, name);

/** Terms whose name is nearly this one. */
export const nearTerms = (index: GlossaryIndex, text: string, most = 5): readonly IndexEntry[] => {
  const key = nameToKey(text).slice(0, 100);
  const limit = Math.max(1, Math.min(4, Math.floor(key.length / 3)));
  return foldedTerms(index)
    .map(({ entry, title }) => ({
      entry,
      away: Math.min(distanceTo(key, title), distanceTo(key, nameToKey(entry.slug))),
    }))
    .filter(({ away }) => away <= limit)
    .toSorted((a, b) => a.away - b.away || compareCodeUnits(a.entry.slug, b.entry.slug))
    .slice(0, most)
    .map(({ entry }) => entry);
};
