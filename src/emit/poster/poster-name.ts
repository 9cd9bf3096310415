/**
 * Names of pictures of pages, and which picture a page shows.
 */
import type { Glossary, Guide, Term } from '../../model/glossary.ts';
import { posterScope } from '../../model/poster-scope.ts';
import type { Category } from '../../model/site.ts';

/** The picture of pages that have none of their own. */
export const sitePoster = 'site';

export const guidePoster = ({ slug }: Pick<Guide, 'slug'>): string => `guides/${slug}`;
export const categoryPoster = ({ path }: Pick<Category, 'path'>): string => `category/${path}`;

/** The picture of a term's page: its own or, in large glossaries, that of its category. */
export const termPoster = (glossary: Glossary, { slug, category }: Term): string =>
  posterScope(glossary) === 'terms' ? `glossary/${slug}` : categoryPoster(category);

/** Path of a picture in the site: beside its page and the page's twins. */
export const posterPath = (name: string): string => `${name}.png`;
