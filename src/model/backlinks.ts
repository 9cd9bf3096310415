/**
 * Turns links around: from "this page names that term" to "that term is named by these pages".
 */
import { compareCodeUnits } from '../schema/issue.ts';
import type { Reference } from './glossary.ts';

/** Collects, for every slug, the references that name it; each once. */
export const createBacklinks = () => {
  const links = new Map<string, Map<string, Reference>>();
  return {
    add: (slug: string, from: Reference): void => {
      const known = links.get(slug) ?? new Map<string, Reference>();
      known.set(`${from.kind} ${from.to}`, from);
      links.set(slug, known);
    },
    to: (slug: string): readonly Reference[] => [...(links.get(slug)?.values() ?? [])],
    slugs: (): readonly string[] => [...links.keys()].toSorted(compareCodeUnits),
  };
};
