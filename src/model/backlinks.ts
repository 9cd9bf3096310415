/**
 * Turns links around: from "this page names that term" to "that term is named by these pages".
 */
import { compareCodeUnits } from '../schema/issue.ts';
import type { Reference } from './glossary.ts';

export interface Backlinks {
  readonly add: (slug: string, from: Reference) => void;
  /** Everything that names the slug, in the order it was added. */
  readonly to: (slug: string) => readonly Reference[];
  /** Every slug that is named, sorted. */
  readonly slugs: () => readonly string[];
}

/** Collects, for every slug, the references that name it; each once. */
export const createBacklinks = (): Backlinks => {
  const links = new Map<string, Map<string, Reference>>();
  return {
    add: (slug, from) => {
      const known = links.get(slug) ?? new Map<string, Reference>();
      known.set(`${from.kind} ${from.to}`, from);
      links.set(slug, known);
    },
    to: (slug) => [...(links.get(slug)?.values() ?? [])],
    slugs: () => [...links.keys()].toSorted(compareCodeUnits),
  };
};
