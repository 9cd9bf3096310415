/**
 * The head of a term's page as an MDX tag: where it stands, its headword, the facts at a glance, what is on the page.
 */
import type { FacetId, Term } from '../../model/glossary.ts';
import { toLanguageId } from '../../model/language.ts';
import type { Site } from '../../model/site.ts';
import { fill, wordsOf } from '../../strings.ts';
import { toCard, toLinks } from '../link-cards.ts';
import { minutesToWords } from '../learning/learning-words.ts';
import { tag, type Props } from '../mdx.ts';
import { categoryPath, facetPath, pagePath } from '../paths.ts';
import { dateToWords, durationToWords, languageName, rangeToWords } from '../words.ts';

/** A part of the page, as its table of contents names it. */
export interface Part {
  readonly id: string;
  readonly title: string;
}

const languageHref = (site: Site, { languages }: Term, id: string): string | undefined => {
  const found = languages.find(({ language }) => language === toLanguageId(id));
  return found && facetPath(site, 'language', found.id);
};

const appliesTo = (site: Site, term: Term): Props[] => {
  const { languages = [], contexts = [] } = term.source.applies_to ?? {};
  return [
    ...languages.map(({ id, since, until }) => ({
      name: languageName(id) + rangeToWords(site, since ?? '', until ?? ''),
      href: languageHref(site, term, id),
    })),
    ...contexts.map((name) => ({ name })),
  ];
};

/** A level in words, with the list of terms that share it. */
const toLevel = (site: Site, facet: FacetId, words: string, level: string) => ({
  level,
  label: wordsOf(site).word(words, level),
  href: facetPath(site, facet, level),
});

/** The tag of the head; `contents` are the parts of the page in order. */
export const headerTag = (site: Site, term: Term, contents: readonly Part[]): string => {
  const { source, category, replacedBy } = term;
  const { strings } = wordsOf(site);
  const deprecated = source.status === 'deprecated';
  return tag('TermHeader', {
    title: source.term,
    crumbs: [
      { name: strings['nav.glossary'], href: pagePath(site, 'glossary/') },
      { name: category.name, href: categoryPath(site, category), id: category.id },
    ],
    aliases: source.aliases,
    difficulty: source.difficulty && toLevel(site, 'difficulty', 'difficulty', source.difficulty),
    severity: { ...toLevel(site, 'severity', 'severity', source.severity), reason: source.severity_reason },
    links: toLinks(site, term, source.severity_reason ?? ''),
    effort: {
      ...toLevel(site, 'effort', 'level', source.effort),
      estimate:
        source.effort_estimate &&
        fill(strings['facts.estimate'], { time: durationToWords(site, source.effort_estimate) }),
      iso: source.effort_estimate,
    },
    appliesTo: appliesTo(site, term),
    tags: source.tags?.map((name, index) => ({ name, href: facetPath(site, 'tag', term.topics[index]?.id) })),
    minutes: minutesToWords(site, term.readingTime),
    created: { iso: source.created, text: dateToWords(source.created, site.lang) },
    updated: { iso: source.updated, text: dateToWords(source.updated, site.lang) },
    deprecated: deprecated || undefined,
    replacedBy: replacedBy && toCard(site, replacedBy),
    contents: contents.map(({ id, title }) => ({ id, title })),
  });
};
