/**
 * The address of a learning path that names none: made of its title.
 */
import { reservedSlugs, slugPattern } from '../schema/text.ts';

/** "Async JavaScript" → `async-javascript`; a title without Latin letters and digits gives `path-<number>`. */
export const titleToPathId = (title: string, number: number): string => {
  const id = title
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 64)
    .replace(/-+$/, '');
  return slugPattern.test(id) && !reservedSlugs.has(id) ? id : `path-${number}`;
};
