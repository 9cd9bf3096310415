/**
 * How the terms of a category build on one another, and how categories build on one another: what a map of the whole
 * glossary draws.
 */
import type { CategoryGroup, Glossary, Term } from './glossary.ts';

/** A term among those of its category. */
export interface MappedTerm {
  readonly term: Term;
  /** Slugs of prerequisites in its category from which a line is drawn: those that no other of them builds on. */
  readonly lines: readonly string[];
}

/** How many prerequisites terms of one category have in another. */
export interface CategoryTie {
  /** Ids of categories; terms of `to` build on terms of `from`. */
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

/** Ties between categories, the strongest first, those of equal strength in the order of categories. */
export const categoryTies = ({ categories, bySlug }: Glossary): readonly CategoryTie[] => {
  const ids = categories.map(({ category }) => category.id);
  const counts = new Map(ids.map((id) => [id, new Map<string, number>()]));
  for (const { category, terms } of categories)
    for (const { to } of terms.flatMap(({ prerequisites }) => prerequisites)) {
      const from = bySlug.get(to)?.category.id;
      const row = from === undefined || from === category.id ? undefined : counts.get(from);
      row?.set(category.id, (row.get(category.id) ?? 0) + 1);
    }
  return ids
    .flatMap((from) => ids.map((to) => ({ from, to, count: counts.get(from)?.get(to) ?? 0 })))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
};

/** Slugs → slugs. */
type Graph = ReadonlyMap<string, readonly string[]>;

/** Prerequisites in the group; only those that come first in learning order, so that no circle is left. */
const toParents = (terms: readonly Term[], rank: ReadonlyMap<string, number>): Graph => {
  const own = new Set(terms.map(({ slug }) => slug));
  const rankOf = (slug: string): number => rank.get(slug) ?? 0;
  return new Map(
    terms.map(({ slug, prerequisites }) => [
      slug,
      prerequisites.map(({ to }) => to).filter((to) => own.has(to) && rankOf(to) < rankOf(slug)),
    ]),
  );
};

/** Without lines that others imply: who needs b, which needs a, need not be told of a. */
const withoutImplied = (parents: Graph): Graph => {
  const known = new Map<string, ReadonlySet<string>>();
  const above = (slug: string): ReadonlySet<string> => {
    const found = known.get(slug);
    if (found) return found;
    const own = parents.get(slug) ?? [];
    const all = new Set([...own, ...own.flatMap((parent) => [...above(parent)])]);
    known.set(slug, all);
    return all;
  };
  return new Map(
    [...parents].map(([slug, own]) => [slug, own.filter((one) => !own.some((other) => above(other).has(one)))]),
  );
};

const turnAround = (parents: Graph): Graph => {
  const children = new Map<string, string[]>([...parents.keys()].map((slug) => [slug, []]));
  for (const [slug, own] of parents) for (const parent of own) children.get(parent)?.push(slug);
  return children;
};

/** How many terms stand below each, counted once for every way to them. */
const toDepths = (children: Graph): ((slug: string) => number) => {
  const known = new Map<string, number>();
  const below = (slug: string): number => {
    const found = known.get(slug);
    if (found !== undefined) return found;
    const sum = (children.get(slug) ?? []).reduce((total, child) => total + 1 + below(child), 0);
    known.set(slug, sum);
    return sum;
  };
  return below;
};

/**
 * The terms of a group, each after those it builds on and near to them: a small branch is told whole before the long one goes
 * on. Terms with neither stand last.
 */
export const mapCategory = ({ learningOrder }: Glossary, { terms }: CategoryGroup): readonly MappedTerm[] => {
  const rank = new Map(learningOrder.map(({ slug }, index) => [slug, index]));
  const lines = withoutImplied(toParents(terms, rank));
  const children = turnAround(lines);
  const below = toDepths(children);
  const order = new Set<string>();
  const visit = (slug: string): void => {
    if (order.has(slug) || lines.get(slug)?.some((parent) => !order.has(parent))) return;
    order.add(slug);
    for (const child of children.get(slug)?.toSorted((a, b) => below(a) - below(b)) ?? []) visit(child);
  };
  const ranked = terms.toSorted((a, b) => (rank.get(a.slug) ?? 0) - (rank.get(b.slug) ?? 0)).map(({ slug }) => slug);
  for (const slug of [...ranked.filter((own) => below(own) > 0), ...ranked]) visit(slug);
  const bySlug = new Map(terms.map((term) => [term.slug, term]));
  return [...order].flatMap((slug) => {
    const term = bySlug.get(slug);
    return term ? [{ term, lines: lines.get(slug) ?? [] }] : [];
  });
};
