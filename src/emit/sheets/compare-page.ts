/**
 * What stands around a comparison, and its entry in the list of all.
 */
import { toPlainText } from '../../model/plain-text.ts';
import type { Comparison, Glossary } from '../../model/glossary.ts';
import type { Site } from '../../model/site.ts';
import { fill, wordsOf } from '../../strings.ts';
import { toPage, type Link, type Page } from '../page.ts';
import { comparePath, pagePath } from '../paths.ts';

export interface PairEntry {
  readonly href: string;
  readonly title: string;
  readonly short: string;
}

/** A pair as a list shows it: "Mutex vs Semaphore", and what tells the two apart. */
export const comparisonToEntry = (site: Site, { first, second, difference, mentions }: Comparison): PairEntry => ({
  href: comparePath(site, first.slug, second.slug),
  title: fill(wordsOf(site).strings['compare.title'], { first: first.source.term, second: second.source.term }),
  short: toPlainText(difference, (slug) => mentions.get(slug)?.title),
});

/** The way back to the list of all pairs. */
export const toCompareCrumbs = (site: Site): readonly Link[] => [
  { name: wordsOf(site).strings['compare.all'], href: pagePath(site, 'compare/') },
];

export const comparisonToPage = (
  glossary: Glossary,
  comparison: Comparison,
): { readonly heading: string; readonly page: Page } => {
  const { title, short, href } = comparisonToEntry(glossary.site, comparison);
  return { heading: title, page: toPage(glossary, { title, description: short, path: href, area: 'glossary' }) };
};
