/**
 * The head of a term's page as an MDX tag: where it stands, its headword, the facts at a glance, what is on the page.
 */
import type { Term } from '../model/glossary.ts';
import type { Site } from '../model/site.ts';
import type { TermSource } from '../schema/term.ts';
import { fill, wordsOf } from '../strings.ts';
import { toCard, toLinks } from './link-cards.ts';
import { tag } from './mdx.ts';
import { categoryPath, pagePath } from './paths.ts';
import { dateToWords, durationToWords, languageName, rangeToWords } from './words.ts';

/** A part of the page, as its table of contents names it. */
export interface Part {
  readonly id: string;
  readonly title: string;
}

const appliesTo = (site: Site, { applies_to: value }: TermSource): string[] => [
  ...(value?.languages ?? []).map(
    ({ id, since, until }) => languageName(id) + rangeToWords(site, since ?? '', until ?? ''),
  ),
  ...(value?.contexts ?? []),
];

/** The tag of the head; `contents` are the parts of the page in order. */
export const headerTag = (site: Site, term: Term, contents: readonly Part[]): string => {
  const { source, category, replacedBy } = term;
  const { strings, word } = wordsOf(site);
  const deprecated = source.status === 'deprecated';
  return tag('TermHeader', {
    title: source.term,
    crumbs: [
      { name: strings['nav.glossary'], href: pagePath(site, 'glossary/') },
      { name: category.name, href: categoryPath(site, category.id), id: category.id },
    ],
    aliases: source.aliases,
    difficulty: source.difficulty && { level: source.difficulty, label: word('difficulty', source.difficulty) },
    severity: { level: source.severity, label: word('severity', source.severity), reason: source.severity_reason },
    links: toLinks(site, term, source.severity_reason ?? ''),
    effort: {
      level: source.effort,
      label: word('level', source.effort),
      estimate:
        source.effort_estimate &&
        fill(strings['facts.estimate'], { time: durationToWords(site, source.effort_estimate) }),
      iso: source.effort_estimate,
    },
    appliesTo: appliesTo(site, source),
    tags: source.tags,
    created: { iso: source.created, text: dateToWords(source.created, site.lang) },
    updated: { iso: source.updated, text: dateToWords(source.updated, site.lang) },
    deprecated: deprecated || undefined,
    replacedBy: replacedBy && toCard(site, replacedBy),
    contents: contents.map(({ id, title }) => ({ id, title })),
  });
};
