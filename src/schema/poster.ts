/**
 * The picture that stands for a page where its link is shared, as plain data: who makes it and who draws it share this.
 */
import type { severities } from './term.ts';

/** Pixels: the shape that every service shows whole. */
export const posterSize = { width: 1200, height: 630 } as const;

/** A mark beside a word: the shape of its level, as on the pages. */
export type PosterLevel = (typeof severities)[number];

export interface PosterFact {
  readonly label: string;
  readonly level?: PosterLevel;
}

export interface Poster {
  /** Name of the site, beside its mark; may be empty. */
  readonly site: string;
  /** The headword. Of these, the first that the typefaces have all letters of is drawn; so with the text. */
  readonly headline: readonly string[];
  readonly text: readonly string[];
  /** What stands at the foot, e.g. the category; left out where it cannot be set. */
  readonly facts: readonly PosterFact[];
  /** Where the site is, in short. */
  readonly address: string;
}
