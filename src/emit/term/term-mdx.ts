/**
 * A term as an MDX document, in the order in which a reader needs it. Everything the page's body prints is in this text,
 * but for the words that are the same on every page (tag-words.ts); so its digest says whether to render the body again.
 */
import type { Glossary, Reference, Term } from '../../model/glossary.ts';
import type { Site } from '../../model/site.ts';
import { linksOfTerm } from '../../model/term-links/links-of-term.ts';
import { wordsOf, type StringKey } from '../../strings.ts';
import { checkTag } from './check-tag.ts';
import { confusionsTag } from './confusions-tag.ts';
import { onwardTag, wayTag } from '../learning/learning-tags.ts';
import { furtherReferrers, toCard, toLinks } from '../link-cards.ts';
import { madeLinks, type MadeLinks } from '../made-links.ts';
import { block, joinBlocks, tag } from '../mdx.ts';
import { neighbourMapTag } from '../maps/neighbour-map.ts';
import { referencePath } from '../paths.ts';
import { headerTag, type Part } from './term-header.ts';
import { agentTag, citationTag, codeTag, detectionTag, diagramTag, taxonomyTags } from './term-tags.ts';

interface SectionOptions {
  readonly id: string;
  readonly title: StringKey;
  readonly tone?: 'warning' | 'positive' | 'negative' | 'fix' | 'wide' | 'quiet';
}

/** A section that has something to say, with its place in the table of contents. */
interface Section extends Part {
  readonly mdx: string;
}

const section = (site: Site, { id, title, tone }: SectionOptions, children: readonly string[]): Section => {
  const words = wordsOf(site).strings[title];
  return { id, title: words, mdx: block('Section', { id, title: words, tone }, children) };
};

const proseTags = (site: Site, term: Term, made: MadeLinks) => ({
  prose: (field: string, text: string | undefined): string =>
    text?.trim()
      ? tag('Prose', { field, text: made.text([field], text), links: toLinks(site, term, text, made.links([field])) })
      : '',
  items: (field: string, list: readonly string[] | undefined): string =>
    list && list.length > 0
      ? tag('Items', {
          field,
          items: list.map((text, index) => made.text([field, index], text)),
          links: toLinks(site, term, list.join('\n'), made.links([field])),
        })
      : '',
});

const cards = (site: Site, field: string, references: readonly Reference[]): string =>
  references.length === 0
    ? ''
    : tag('Cards', {
        field,
        cards: references.map((reference) => toCard(site, reference)),
      });

/** What a term's page needs to know beside the term. */
type TermSurroundings = Pick<Glossary, 'site' | 'names'>;

/** Sections from the explanation to how it is found. */
const explainingSections = ({ site, names }: TermSurroundings, term: Term): (Section | readonly Section[])[] => {
  const { source } = term;
  const made = madeLinks(linksOfTerm(source, names));
  const { prose, items } = proseTags(site, term, made);
  return [
    section(site, { id: 'explanation', title: 'term.explanation' }, [prose('long', source.long)]),
    section(site, { id: 'diagram', title: 'term.diagram' }, [diagramTag(term)]),
    section(site, { id: 'misconception', title: 'term.misconception', tone: 'warning' }, [
      prose('misconception', source.misconception),
      source.misconception?.trim() ? checkTag(site, term) : '',
    ]),
    section(site, { id: 'confused', title: 'term.confused' }, [confusionsTag(site, term)]),
    section(site, { id: 'why', title: 'term.why' }, [prose('why_it_matters', source.why_it_matters)]),
    section(site, { id: 'mistakes', title: 'term.mistakes', tone: 'negative' }, [
      items('common_mistakes', source.common_mistakes),
    ]),
    [
      section(site, { id: 'when-to-use', title: 'term.whenToUse', tone: 'positive' }, [
        items('when_to_use', source.when_to_use),
      ]),
      section(site, { id: 'avoid-when', title: 'term.avoidWhen', tone: 'negative' }, [
        items('avoid_when', source.avoid_when),
      ]),
    ],
    section(site, { id: 'code', title: 'term.code', tone: 'wide' }, [
      codeTag(site, term),
      source.misconception?.trim() ? '' : checkTag(site, term),
    ]),
    section(site, { id: 'quick-fix', title: 'term.quickFix', tone: 'fix' }, [prose('quick_fix', source.quick_fix)]),
    section(site, { id: 'detection', title: 'term.detection' }, [detectionTag(site, term, made)]),
  ];
};

/** References by their titles. */
const linksTag = (site: Site, field: string, references: readonly Reference[]): string =>
  references.length === 0
    ? ''
    : tag('Links', {
        field,
        links: references.map((reference) => ({ title: reference.title, href: referencePath(site, reference) })),
      });

/** Sections that lead on: to other terms, to guides, to sources; last, what programs ask for. */
const leadingSections = (site: Site, term: Term): (Section | readonly Section[])[] => [
  section(site, { id: 'map', title: 'term.map' }, [neighbourMapTag(site, term)]),
  [
    section(site, { id: 'prerequisites', title: 'term.prerequisites' }, [wayTag(site, term)]),
    section(site, { id: 'next', title: 'learning.next' }, [onwardTag(site, term)]),
  ],
  section(site, { id: 'related', title: 'term.related' }, [cards(site, 'related', term.related)]),
  section(site, { id: 'problems', title: 'term.problems' }, [linksTag(site, 'related_problems', term.problems)]),
  section(site, { id: 'guides', title: 'term.guides' }, [linksTag(site, 'guides', term.guides)]),
  section(site, { id: 'referred-by', title: 'term.referredBy' }, [
    linksTag(site, 'referred_by', furtherReferrers(term)),
  ]),
  section(site, { id: 'references', title: 'term.references' }, [
    term.source.refs && term.source.refs.length > 0 ? tag('Sources', { field: 'refs', urls: term.source.refs }) : '',
  ]),
  section(site, { id: 'taxonomy', title: 'term.taxonomy' }, taxonomyTags(site, term)),
  section(site, { id: 'agent', title: 'term.agent' }, [agentTag(site, term)]),
  section(site, { id: 'cite', title: 'term.citation', tone: 'quiet' }, [citationTag(site, term)]),
];

/** Sections side by side; a section that has no neighbour stands as all others do. */
const sideBySide = (sections: readonly Section[]): string => {
  const filled = sections.map(({ mdx }) => mdx).filter((mdx) => mdx !== '');
  return filled.length === 1 ? (filled[0] ?? '') : block('Columns', {}, filled);
};

/** The MDX document of a term's page. */
export const termToMdx = (surroundings: TermSurroundings, term: Term): string => {
  const { site } = surroundings;
  const groups = [...explainingSections(surroundings, term), ...leadingSections(site, term)];
  const blocks = groups.map((group) => ('mdx' in group ? group.mdx : sideBySide(group)));
  return joinBlocks([
    headerTag(
      site,
      term,
      groups.flat().filter(({ mdx }) => mdx !== ''),
    ),
    tag('Definition', { field: 'short', text: term.source.short, links: toLinks(site, term, term.source.short) }),
    block('Body', {}, blocks),
  ]);
};
