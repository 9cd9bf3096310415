/**
 * The passage of a page that answers a question best, and the part of the page where it stands.
 */
import type { PageText } from './search-text.ts';

export interface Passage {
  /** Anchor and title of the part. */
  readonly part: readonly [id: string, title: string];
  /** Words; those that were asked for are marked. */
  readonly words: readonly { readonly text: string; readonly isMarked: boolean }[];
  /** Whether text goes before and after. */
  readonly isCut: readonly [before: boolean, after: boolean];
}

/** A word that was found, with what it weighs, and where. */
export interface Asked {
  readonly weight: number;
  readonly places: readonly number[];
}

const length = 24;
/** Words shown before the first that was found. */
const lead = 4;

type Parts = readonly (readonly [id: string, title: string])[];

const partAt = ({ parts }: PageText, names: Parts, place: number) => {
  const index = parts.findLastIndex(([start]) => start <= place);
  const part = parts[index];
  if (!part) return undefined;
  const [start, name, title] = part;
  const named = typeof name === 'number' ? names[name] : ([name, title ?? ''] as const);
  return named && { start, end: parts[index + 1]?.[0] ?? Infinity, named };
};

/** The place from which on most of what was asked for stands close together, beyond the names of the page. */
const findBest = (text: PageText, asked: readonly Asked[]): number | undefined => {
  const first = text.parts[0]?.[0] ?? Infinity;
  const places = asked
    .flatMap(({ places: own, weight }, word) => own.map((place) => ({ place, weight, word })))
    .filter(({ place }) => place >= first)
    .sort((one, other) => one.place - other.place);
  let best: number | undefined;
  let most = 0;
  for (const [index, { place: from }] of places.entries()) {
    const seen = new Map<number, number>();
    for (let next = index; (places[next]?.place ?? Infinity) < from + length - lead; next += 1)
      seen.set(places[next]?.word ?? 0, places[next]?.weight ?? 0);
    const sum = [...seen.values()].reduce((total, weight) => total + weight, 0);
    if (sum > most) [best, most] = [from, sum];
  }
  return best;
};

/** The best passage; undefined when only the names of the page answer. */
export const findPassage = (text: PageText, names: Parts, asked: readonly Asked[]): Passage | undefined => {
  const place = findBest(text, asked);
  const part = place === undefined ? undefined : partAt(text, names, place);
  if (place === undefined || !part) return undefined;
  const end = Math.min(part.end, text.words.length);
  const from = Math.max(part.start, Math.min(place - lead, end - length));
  const marked = new Set(asked.flatMap(({ places }) => places));
  return {
    part: part.named,
    words: text.words
      .slice(from, Math.min(from + length, end))
      .map((word, index) => ({ text: word, isMarked: marked.has(from + index) })),
    isCut: [from > part.start, from + length < end],
  };
};
