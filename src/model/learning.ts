/**
 * What is learnt before and after a page, and how long it takes: put together for all pages at once.
 */
import { proseOf, type GuideFile, type TermFile } from './content-file.ts';
import { placeKey, toPath, toPlaces, type Path, type PathPlace, type PathSources } from './learning-paths.ts';
import { orderByPrerequisites, type PrerequisiteGraph } from './prerequisite-order.ts';
import { createWays, toUnlocks, type Way } from './prerequisite-ways.ts';
import { termMinutes, toMinutes } from './reading-time.ts';
import type { Reference } from './reference.ts';
import type { References } from './references.ts';
import type { Site } from './site.ts';

interface Timed {
  /** Minutes, at least 1. */
  readonly readingTime: number;
  readonly places: readonly PathPlace[];
}

export interface Learning {
  /** Slugs of terms, each after its prerequisites. */
  readonly order: readonly string[];
  readonly paths: readonly Path[];
  readonly ofTerm: (slug: string) => Timed & { readonly way: Way; readonly unlocks: readonly Reference[] };
  readonly ofGuide: (slug: string) => Timed;
}

interface LearningSources {
  readonly site: Site;
  readonly terms: readonly TermFile[];
  readonly guides: readonly GuideFile[];
  readonly references: References;
}

const guidePrefix = 'guides/';

/** Minutes of every page, under the name that a step has: a term's slug or `guides/<slug>`. */
const toTimes = ({ terms, guides }: LearningSources): ReadonlyMap<string, number> =>
  new Map([
    ...terms.map((file) => [file.source.slug, termMinutes(file.source, proseOf(file.source))] as const),
    ...guides.map(({ slug, outline }) => [guidePrefix + slug, toMinutes(outline.words, outline.codeLines)] as const),
  ]);

/** The way to each term with all that is printed of its steps. */
const createWayOf = (
  order: readonly string[],
  graph: PrerequisiteGraph,
  references: References,
  minutesOf: (slug: string) => number,
): ((slug: string) => Way) => {
  const slugWayOf = createWays(order, graph, minutesOf);
  return (own) => {
    const { steps, ...sums } = slugWayOf(own);
    const unwritten = references.terms(graph.get(own)).filter(({ exists }) => !exists);
    return {
      ...sums,
      steps: [
        ...unwritten.map((reference) => ({ reference, minutes: 0, for: undefined })),
        ...steps.map(({ slug, for: reason }) => ({
          reference: references.term(slug),
          minutes: minutesOf(slug),
          for: reason === undefined ? undefined : references.term(reason),
        })),
      ],
    };
  };
};

/** Orders everything for learning. */
export const createLearning = (sources: LearningSources): Learning => {
  const { site, terms, references } = sources;
  const graph: PrerequisiteGraph = new Map(terms.map(({ source }) => [source.slug, source.prerequisites ?? []]));
  const order = orderByPrerequisites(graph);
  const times = toTimes(sources);
  const minutesOf = (step: string): number => times.get(step) ?? 0;
  const wayOf = createWayOf(order, graph, references, minutesOf);
  const unlocks = toUnlocks(order, graph);
  const pathSources: PathSources = {
    target: references.target,
    minutesOf,
    prerequisitesOf: (step) => graph.get(step) ?? [],
  };
  const paths = site.paths.map((path) => toPath(path, pathSources));
  const places = toPlaces(paths);
  const placesOf = (kind: 'term' | 'guide', to: string) => places.get(placeKey({ kind, to })) ?? [];
  return {
    order,
    paths,
    ofTerm: (slug) => ({
      way: wayOf(slug),
      unlocks: references.terms(unlocks.get(slug)),
      places: placesOf('term', slug),
      readingTime: Math.max(1, minutesOf(slug)),
    }),
    ofGuide: (slug) => ({
      readingTime: Math.max(1, minutesOf(guidePrefix + slug)),
      places: placesOf('guide', slug),
    }),
  };
};
