/**
 * What tells a term apart from those it is often taken for, as a tag of its page.
 */
import type { Term } from '../../model/glossary.ts';
import type { Site } from '../../model/site.ts';
import { toLinks } from '../link-cards.ts';
import { tag } from '../mdx.ts';
import { comparePath, referencePath } from '../paths.ts';

/** The tag; nothing for a term that is taken for no other. */
export const confusionsTag = (site: Site, { slug, confusions }: Term): string => {
  const entries = confusions.map(({ other, difference, isOwn, ...confusion }) => ({
    slug: other.to,
    title: other.title,
    href: referencePath(site, other),
    difference,
    links: toLinks(site, confusion, difference),
    compare: other.exists ? comparePath(site, slug, other.to) : undefined,
    own: isOwn || undefined,
  }));
  return entries.length === 0 ? '' : tag('Confusions', { entries });
};
