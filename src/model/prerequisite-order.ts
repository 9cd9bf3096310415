/**
 * Orders terms so that each follows what it builds on, and finds the circles that forbid it.
 */
import { compareCodeUnits } from '../schema/issue.ts';

export type PrerequisiteGraph = ReadonlyMap<string, readonly string[]>;

/**
 * Depth-first order: every slug after its prerequisites, ties by slug; a slug in a circle comes when it is first met.
 * Iterative, so that a chain of any length is safe. O(terms + prerequisites).
 */
export const orderByPrerequisites = (graph: PrerequisiteGraph): readonly string[] => {
  const ordered = new Set<string>();
  const open = new Set<string>();
  for (const start of [...graph.keys()].toSorted(compareCodeUnits)) {
    const stack = [start];
    while (stack.length > 0) {
      const slug = stack.at(-1) ?? '';
      const waiting = (graph.get(slug) ?? []).filter(
        (before) => graph.has(before) && !ordered.has(before) && !open.has(before),
      );
      if (open.has(slug) && waiting.length === 0) ordered.add(slug);
      if (ordered.has(slug)) stack.pop();
      else {
        open.add(slug);
        stack.push(...waiting.toReversed());
      }
    }
  }
  return [...ordered];
};

/** The circles of the graph, each once, beginning at its smallest slug. */
export const prerequisiteCycles = (graph: PrerequisiteGraph): readonly (readonly string[])[] => {
  const done = new Set<string>();
  const path: string[] = [];
  const cycles = new Map<string, readonly string[]>();
  const record = (cycle: readonly string[]): void => {
    const first = cycle.indexOf(cycle.toSorted(compareCodeUnits)[0] ?? '');
    const rotated = [...cycle.slice(first), ...cycle.slice(0, first)];
    cycles.set(rotated.join(' '), rotated);
  };
  const visit = (slug: string): void => {
    if (done.has(slug)) return;
    if (path.includes(slug)) return record(path.slice(path.indexOf(slug)));
    path.push(slug);
    for (const before of graph.get(slug) ?? []) if (graph.has(before) && before !== slug) visit(before);
    path.pop();
    done.add(slug);
  };
  // In prerequisite order the walk never goes deeper than one circle.
  for (const slug of orderByPrerequisites(graph)) visit(slug);
  return [...cycles.values()];
};
