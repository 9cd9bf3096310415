/**
 * The page that compares two terms, as an MDX document: first what tells them apart, then what both say, side by side.
 */
import type { Comparison, Reference, Term } from '../../model/glossary.ts';
import type { Site } from '../../model/site.ts';
import { wordsOf, type StringKey } from '../../strings.ts';
import { toCard, toLinks } from '../link-cards.ts';
import { block, joinBlocks, tag } from '../mdx.ts';
import { termPath } from '../paths.ts';
import { sideCodeTag } from './side-code.ts';
import { appliesToWords, durationToWords } from '../words.ts';

type ToMdx = (term: Term) => string;

/** What one of the terms says, under its name. */
const side = (term: Term, content: string): string => block('Side', { title: term.source.term }, [content]);

const section = (site: Site, id: string, title: StringKey, { first, second }: Comparison, toMdx: ToMdx): string =>
  block('Section', { id, title: wordsOf(site).strings[title], tone: 'wide' }, [
    block('Sides', {}, [side(first, toMdx(first)), side(second, toMdx(second))]),
  ]);

/** Short values in a table: a row a fact, a column a term. Rows in which neither says anything are left out. */
const factsTag = (site: Site, { first, second }: Comparison): string => {
  const { strings, word } = wordsOf(site);
  const level = (field: 'severity' | 'difficulty', of: (term: Term) => string | undefined) => (term: Term) => {
    const value = of(term);
    return value ? { text: word(field, value), field, level: value } : { text: '' };
  };
  const rows = [
    [strings['facts.severity'], level('severity', ({ source }) => source.severity)],
    [
      strings['facts.effort'],
      ({ source: { effort, effort_estimate: estimate } }: Term) => ({
        text: word('level', effort) + (estimate ? ` (${durationToWords(site, estimate)})` : ''),
      }),
    ],
    [strings['facts.difficulty'], level('difficulty', ({ source }) => source.difficulty)],
    [strings['facts.category'], ({ category }: Term) => ({ text: category.name })],
    [strings['facts.appliesTo'], ({ source }: Term) => ({ text: appliesToWords(site, source).join(', ') })],
  ] as const;
  const terms = [first, second];
  return tag('Versus', {
    caption: strings['compare.facts'],
    terms: terms.map(({ slug, source }) => ({ title: source.term, href: termPath(site, slug) })),
    rows: rows
      .map(([label, toCell]) => ({ label, cells: terms.map(toCell) }))
      .filter(({ cells }) => cells.some(({ text }) => text !== '')),
  });
};

const leadsTo = ({ related, prerequisites, problems }: Term): readonly Reference[] => [
  ...prerequisites,
  ...related,
  ...problems,
];

/** Terms that both name, each once, in the order of the first. */
const sharedTag = (site: Site, { first, second }: Comparison): string => {
  const others = new Set(leadsTo(second).map(({ to }) => to));
  const shared = new Map(
    leadsTo(first).flatMap((reference) => (others.has(reference.to) ? [[reference.to, reference] as const] : [])),
  );
  return shared.size === 0
    ? ''
    : tag('Cards', { field: 'shared', cards: [...shared.values()].map((reference) => toCard(site, reference)) });
};

/** The MDX document of a comparison. */
export const comparisonToMdx = (site: Site, comparison: Comparison): string => {
  const { difference } = comparison;
  const prose =
    (field: 'short' | 'misconception'): ToMdx =>
    (term) => {
      const text = term.source[field];
      return text?.trim() ? tag('Prose', { field, text, links: toLinks(site, term, text) }) : '';
    };
  const items =
    (field: 'when_to_use' | 'avoid_when'): ToMdx =>
    (term) => {
      const list = term.source[field] ?? [];
      return list.length === 0 ? '' : tag('Items', { field, items: list, links: toLinks(site, term, list.join('\n')) });
    };
  return joinBlocks([
    tag('Definition', { field: 'difference', text: difference, links: toLinks(site, comparison, difference) }),
    factsTag(site, comparison),
    section(site, 'definition', 'compare.definition', comparison, prose('short')),
    section(site, 'misconception', 'compare.misconception', comparison, prose('misconception')),
    section(site, 'when-to-use', 'compare.whenToUse', comparison, items('when_to_use')),
    section(site, 'avoid-when', 'compare.avoidWhen', comparison, items('avoid_when')),
    section(site, 'code', 'compare.code', comparison, (term) => sideCodeTag(site, term)),
    block('Section', { id: 'shared', title: wordsOf(site).strings['compare.shared'], tone: 'wide' }, [
      sharedTag(site, comparison),
    ]),
  ]);
};
