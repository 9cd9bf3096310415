/**
 * What services show of a page where its link is shared (https://ogp.me). Pages of terms are many and carry the fewest tags
 * that work everywhere: title and picture, for Discord, WhatsApp and X show no card without them; the description, in one
 * element with the page's own, as Slack asks for it; `twitter:card`, which alone makes X show the picture large. The address
 * is the canonical link's there, and kind and size have defaults or are found.
 */
import type { Glossary } from '../../model/glossary.ts';
import { posterScope } from '../../model/poster-scope.ts';
import { posterSize } from '../../schema/poster.ts';
import { pagePath, toAddress } from '../paths.ts';
import { posterPath, sitePoster } from './poster-name.ts';

/** A meta element whose name is a `property`. */
export interface MetaTag {
  readonly property: string;
  readonly content: string;
}

export interface Preview {
  readonly tags: readonly MetaTag[];
  /** Kind of card. */
  readonly card: 'summary_large_image' | 'summary';
}

interface PreviewFacts {
  readonly title: string;
  readonly path: string;
  readonly poster?: string;
  /** Whether pages of its kind are many. */
  readonly isOneOfMany: boolean;
}

/** Properties that every page has. */
const everywhere: readonly string[] = ['og:title', 'og:image', 'og:image:alt'];

/** The preview of a page; `title` is what its window says. */
export const toPreview = (glossary: Glossary, facts: PreviewFacts): Preview => {
  const { title, path, poster = sitePoster, isOneOfMany } = facts;
  const { site } = glossary;
  const hasPicture = posterScope(glossary) !== 'none';
  const picture = {
    'og:image': toAddress(site, pagePath(site, posterPath(poster))),
    'og:image:width': String(posterSize.width),
    'og:image:height': String(posterSize.height),
    'og:image:alt': poster === sitePoster ? site.title : title,
  };
  const tags = {
    'og:title': title,
    'og:type': poster === sitePoster ? 'website' : 'article',
    'og:url': toAddress(site, path),
    'og:site_name': site.title,
    'og:locale': site.lang.replaceAll('-', '_'),
    ...(hasPicture && picture),
  };
  return {
    tags: Object.entries(tags)
      .filter(([property]) => !isOneOfMany || everywhere.includes(property))
      .map(([property, content]) => ({ property, content })),
    card: hasPicture ? 'summary_large_image' : 'summary',
  };
};
