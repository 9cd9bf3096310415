/**
 * Learning paths as readers walk them: each step with its time, and what a path takes as known.
 */
import type { Reference } from './reference.ts';
import type { LearningPath } from './site.ts';

export interface PathStep {
  readonly reference: Reference;
  /** 0 for a page that is not written yet. */
  readonly minutes: number;
  /** Minutes from the beginning of the path to the end of this step. */
  readonly elapsed: number;
}

export interface Path {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly minutes: number;
  readonly steps: readonly PathStep[];
  /** Terms that its steps build on and that are no steps: those the author declares, then others as they are needed. */
  readonly assumed: readonly Reference[];
}

/** Where a page stands in a path. */
export interface PathPlace {
  readonly id: string;
  readonly title: string;
  /** From 1. */
  readonly step: number;
  readonly of: number;
  readonly previous: Reference | undefined;
  readonly next: Reference | undefined;
}

/** A prerequisite that a path does not bring in time. */
export interface PathGap {
  /** Index of the step that needs it. */
  readonly step: number;
  readonly needs: string;
  /** Index of the step that brings it too late; undefined when none does. */
  readonly comes: number | undefined;
}

/** Adds a slug and all it builds on. */
const addWithFoundations = (known: Set<string>, slug: string, prerequisitesOf: PrerequisitesOf): void => {
  const open = [slug];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (known.has(next)) continue;
    known.add(next);
    for (const before of prerequisitesOf(next)) open.push(before);
  }
};

export type PrerequisitesOf = (step: string) => readonly string[];

/**
 * What is missing when a path is walked from its first step. Who knows a term knows what it builds on; so a prerequisite
 * that is not brought is told once, where it is needed first. One that a later step brings is told in any case.
 */
export const pathGaps = ({ steps, assumes }: LearningPath, prerequisitesOf: PrerequisitesOf): readonly PathGap[] => {
  const known = new Set<string>();
  const places = new Map(steps.map((step, index) => [step, index]));
  for (const slug of assumes) addWithFoundations(known, slug, prerequisitesOf);
  return steps.flatMap((step, index) => {
    const gaps = prerequisitesOf(step).flatMap((needs): PathGap[] => {
      const place = places.get(needs) ?? -1;
      const comes = place > index ? place : undefined;
      return comes === undefined && known.has(needs) ? [] : [{ step: index, needs, comes }];
    });
    for (const { needs, comes } of gaps) if (comes === undefined) addWithFoundations(known, needs, prerequisitesOf);
    addWithFoundations(known, step, prerequisitesOf);
    return gaps;
  });
};

export interface PathSources {
  /** The target of a step: a term's slug or `guides/<slug>`. */
  readonly target: (step: string) => Reference;
  /** Minutes of a step; 0 for a page that is not written yet. */
  readonly minutesOf: (step: string) => number;
  readonly prerequisitesOf: PrerequisitesOf;
}

/** A path of site.json as readers walk it. */
export const toPath = (path: LearningPath, { target, minutesOf, prerequisitesOf }: PathSources): Path => {
  let elapsed = 0;
  const steps = path.steps.map((step): PathStep => {
    const minutes = minutesOf(step);
    elapsed += minutes;
    return { reference: target(step), minutes, elapsed };
  });
  const missing = pathGaps(path, prerequisitesOf).filter(({ comes }) => comes === undefined);
  const assumed = new Set([...path.assumes, ...missing.map(({ needs }) => needs)]);
  const { id, title, description } = path;
  return { id, title, description, minutes: elapsed, steps, assumed: [...assumed].map(target) };
};

/** Where every page stands, by `kind slug`; a page that is a step twice stands at the first. */
export const toPlaces = (paths: readonly Path[]): ReadonlyMap<string, readonly PathPlace[]> => {
  const places = new Map<string, PathPlace[]>();
  for (const { id, title, steps } of paths) {
    const seen = new Set<string>();
    for (const [index, { reference }] of steps.entries()) {
      const key = placeKey(reference);
      if (seen.has(key)) continue;
      seen.add(key);
      const [previous, next] = [steps[index - 1]?.reference, steps[index + 1]?.reference];
      places.set(key, [...(places.get(key) ?? []), { id, title, step: index + 1, of: steps.length, previous, next }]);
    }
  }
  return places;
};

/** The key of a page among places. */
export const placeKey = ({ kind, to }: Pick<Reference, 'kind' | 'to'>): string => `${kind} ${to}`;
