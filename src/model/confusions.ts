/**
 * Terms that are taken for one another. One of the two says so in its file; both pages tell it, and a page compares them.
 */
import { compareCodeUnits } from '../schema/issue.ts';
import { mentionsIn } from '../schema/mentions.ts';
import type { TermFile } from './content-file.ts';
import type { Comparison, Confusion, Term } from './glossary.ts';
import type { References } from './references.ts';

export interface Confusions {
  /** Those of one term: in its author's order, then the terms that name it, by slug. */
  readonly of: (source: TermFile['source']) => readonly Confusion[];
}

type Entry = NonNullable<TermFile['source']['confused_with']>[number];

/** Who names a slug, and with which difference. */
const turnAround = (files: readonly TermFile[]): ReadonlyMap<string, readonly Entry[]> => {
  const named = files.flatMap(({ source }) =>
    (source.confused_with ?? []).map(({ slug, difference }) => ({
      to: slug,
      entry: { slug: source.slug, difference },
    })),
  );
  const sorted = named.toSorted((a, b) => compareCodeUnits(a.entry.slug, b.entry.slug));
  const groups = Map.groupBy(sorted, ({ to }) => to);
  return new Map([...groups].map(([slug, entries]) => [slug, entries.map(({ entry }) => entry)]));
};

/** The confusions of all files. */
export const createConfusions = (files: readonly TermFile[], references: References): Confusions => {
  const namedBy = turnAround(files);
  const toConfusion = ({ slug, difference }: Entry, isOwn: boolean): Confusion => ({
    other: references.term(slug),
    difference,
    mentions: references.bySlug(mentionsIn(difference)),
    isOwn,
  });
  return {
    of: ({ slug: own, confused_with: entries = [] }) => {
      const named = new Set([own, ...entries.map(({ slug }) => slug)]);
      const others = (namedBy.get(own) ?? []).filter(({ slug }) => !named.has(slug));
      return [
        ...entries.filter(({ slug }) => slug !== own).map((entry) => toConfusion(entry, true)),
        ...others.map((entry) => toConfusion(entry, false)),
      ];
    },
  };
};

/** Every pair of written terms once. Where both tell the difference, the first one's words count. */
export const toComparisons = (terms: readonly Term[], bySlug: ReadonlyMap<string, Term>): readonly Comparison[] =>
  terms
    .toSorted((a, b) => compareCodeUnits(a.slug, b.slug))
    .flatMap((first) =>
      first.confusions
        .filter(({ other }) => other.exists && compareCodeUnits(first.slug, other.to) < 0)
        .toSorted((a, b) => compareCodeUnits(a.other.to, b.other.to))
        .flatMap(({ other, difference, mentions }) => {
          const second = bySlug.get(other.to);
          return second ? [{ kind: 'comparison', first, second, difference, mentions }] : [];
        }),
    );
