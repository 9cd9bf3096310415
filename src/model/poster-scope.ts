/**
 * Which pages have a picture of their own. Drawing one takes a few milliseconds and 25 KB: nothing for a thousand terms,
 * more than all else for ten thousand.
 */
import type { Glossary } from './glossary.ts';
import type { PosterScope } from './site.ts';

/** Terms up to which each has a picture, where site.json does not say. */
export const POSTERS_UP_TO = 2000;

/** Whose pictures are drawn: those of all terms, those of categories for their terms, or none. */
export const posterScope = ({ site, terms }: Pick<Glossary, 'site' | 'terms'>): PosterScope =>
  site.posters ?? (terms.length > POSTERS_UP_TO ? 'categories' : 'terms');
