/**
 * `path.json`: the learning paths, and for every term what to read before and after it, for programs. Prerequisites are the
 * direct ones, so that the file grows with the content and not with its square; whoever follows them and sorts what is
 * found by `order` has the whole way.
 */
import type { Glossary, Reference, Term } from '../../model/glossary.ts';
import type { Path } from '../../model/learning-paths.ts';
import type { Site } from '../../model/site.ts';
import { compareCodeUnits } from '../../schema/issue.ts';
import type { PathIndex } from '../../schema/published/path.ts';
import { schemaVersion } from '../../schema/published/published.ts';
import { learningPathPath, referencePath, toAddress } from '../paths.ts';

const toStep = (site: Site, { reference, minutes }: Path['steps'][number]) => {
  const { kind, to: slug, title } = reference;
  const path = referencePath(site, reference);
  const url = path === undefined ? null : toAddress(site, path);
  return { kind, slug, title, minutes, url, json_url: url && `${url}.json` };
};

const toPath = (site: Site, { id, title, description, minutes, assumed, steps }: Path) => ({
  id,
  title,
  description,
  minutes,
  url: toAddress(site, learningPathPath(site, id)),
  assumes: assumed.map(({ to }) => to),
  steps: steps.map((step) => toStep(site, step)),
});

/** Slugs of written terms in learning order. */
const toSlugs = (references: readonly Reference[], order: ReadonlyMap<string, number>): readonly string[] =>
  references
    .flatMap(({ to, exists }) => (exists ? to : []))
    .toSorted((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0));

const toTerm = (term: Term, order: ReadonlyMap<string, number>) => ({
  minutes: term.readingTime,
  order: order.get(term.slug) ?? 0,
  prerequisites: toSlugs(term.prerequisites, order),
  before: { terms: term.way.count, minutes: term.way.minutes },
  unlocks: toSlugs(term.unlocks, order),
});

export const buildPathIndex = ({ site, terms, paths, learningOrder }: Glossary): PathIndex => {
  const order = new Map(learningOrder.map(({ slug }, index) => [slug, index]));
  const sorted = terms.toSorted((one, other) => compareCodeUnits(one.slug, other.slug));
  return {
    schema_version: schemaVersion,
    source: site.title,
    url: `${site.url}/path.json`,
    paths: paths.map((path) => toPath(site, path)),
    terms: Object.fromEntries(sorted.map((term) => [term.slug, toTerm(term, order)])),
  };
};
