/**
 * The link from a term to the question about it, as a tag of its page.
 */
import type { Term } from '../../model/glossary.ts';
import type { Site } from '../../model/site.ts';
import { tag } from '../mdx.ts';
import { questionsPath } from '../paths.ts';

/** The tag; nothing for a term that no question asks about. */
export const checkTag = (site: Site, { slug, category, questionPage }: Term): string =>
  questionPage > 0 ? tag('Check', { href: `${questionsPath(site, category, questionPage)}#${slug}` }) : '';
