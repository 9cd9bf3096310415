/**
 * A term as an MDX document, in the order in which a reader needs it. Everything the page's body prints is in this text,
 * but for the words that are the same on every page (tag-words.ts); so its digest says whether to render the body again.
 */
import type { Reference, Term } from '../model/glossary.ts';
import type { Site } from '../model/site.ts';
import { fill, strings, word, type StringKey } from '../strings.ts';
import { termToCitation } from './citation.ts';
import { toCard, toLinks } from './link-cards.ts';
import { block, joinBlocks, tag, type Props } from './mdx.ts';
import { termPath } from './paths.ts';
import { headerTag, type Part } from './term-header.ts';
import { verdictToWords } from './verdict-words.ts';
import { languageName } from './words.ts';

interface SectionOptions {
  readonly id: string;
  readonly title: StringKey;
  readonly tone?: 'warning' | 'positive' | 'negative' | 'fix' | 'wide' | 'quiet';
}

/** A section that has something to say, with its place in the table of contents. */
interface Section extends Part {
  readonly mdx: string;
}

const section = ({ id, title, tone }: SectionOptions, children: readonly string[]): Section => {
  const words = strings[title];
  return { id, title: words, mdx: block('Section', { id, title: words, tone }, children) };
};

const proseTags = (site: Site, term: Term) => ({
  prose: (field: string, text: string | undefined): string =>
    text?.trim() ? tag('Prose', { field, text, links: toLinks(site, term, text) }) : '',
  items: (field: string, list: readonly string[] | undefined): string =>
    list && list.length > 0 ? tag('Items', { field, items: list, links: toLinks(site, term, list.join('\n')) }) : '',
});

const cards = (site: Site, field: string, references: readonly Reference[]): string =>
  references.length === 0
    ? ''
    : tag('Cards', {
        field,
        cards: references.map((reference) => toCard(site, reference)),
      });

/** Accessible name of a code block, e.g. "Avoid: Python example". */
const codeName = (label: string, language: string | undefined): string =>
  language
    ? fill(strings['code.name'], { label, language: languageName(language) })
    : fill(strings['code.nameOnly'], { label });

const codeTag = (term: Term): string => {
  const { source, codeLanguage, codeLabels } = term;
  return source.bad_code || source.good_code
    ? tag('CodePair', {
        language: codeLanguage,
        languageName: codeLanguage && languageName(codeLanguage),
        bad: source.bad_code,
        good: source.good_code,
        badLabel: codeLabels.bad,
        goodLabel: codeLabels.good,
        badName: codeName(codeLabels.bad, codeLanguage),
        goodName: codeName(codeLabels.good, codeLanguage),
        record: true,
        verdict: verdictToWords(term),
        preamble: source.code_verify?.preamble,
      })
    : '';
};

const detectionTag = (site: Site, term: Term): string => {
  const { auto_detectable: auto, hints = [], tools = [] } = term.source.detection ?? {};
  if (!auto && hints.length === 0 && tools.length === 0) return '';
  return tag('Detection', {
    auto: auto && { level: auto, label: word('detection', auto) },
    hints,
    links: toLinks(site, term, hints.join('\n')),
    tools: tools.map(({ name, rules, url }) => ({ name, rules, url })),
  });
};

const agentTag = ({ source: { agent = {} } }: Term): string => {
  const rows = Object.entries(agent).map(([key, value]) => {
    const isLevel = ['confidence', 'false_positives', 'fix_effort'].includes(key);
    return { key, label: word('agent', key), value, text: word(isLevel ? 'level' : 'agent', value ?? '') };
  });
  return rows.length === 0 ? '' : tag('Facts', { field: 'agent', rows });
};

const marksTag = (kind: 'cwe' | 'owasp', marks: readonly Props[]): string =>
  marks.length === 0
    ? ''
    : tag('Marks', { field: `taxonomy.${kind}`, label: strings[`taxonomy.${kind}`], marks: [...marks] });

const taxonomyTags = ({ source: { taxonomy } }: Term): string[] => [
  marksTag(
    'cwe',
    (taxonomy?.cwe ?? []).map((id) => ({
      text: id,
      href: `https://cwe.mitre.org/data/definitions/${id.slice('CWE-'.length)}.html`,
    })),
  ),
  marksTag(
    'owasp',
    (taxonomy?.owasp ?? []).map((text) => ({ text })),
  ),
];

const citationTag = (site: Site, { source, slug }: Term): string => {
  const path = termPath(site, slug);
  const { usage, source: name, author, author_url, licence } = termToCitation(site, source);
  return tag('Citation', {
    citation: { source: name, author, author_url, licence },
    usage,
    licenceUrl: site.licence?.url,
    json: `${path}.json`,
    markdown: `${path}.md`,
  });
};

const diagramTag = ({ source: { diagram } }: Term): string =>
  diagram
    ? tag('Diagram', {
        source: diagram.source,
        alt: diagram.alt,
      })
    : '';

/** Sections from the explanation to the agent's facts. */
const explainingSections = (site: Site, term: Term): (Section | readonly Section[])[] => {
  const { source } = term;
  const { prose, items } = proseTags(site, term);
  return [
    section({ id: 'explanation', title: 'term.explanation' }, [prose('long', source.long)]),
    section({ id: 'diagram', title: 'term.diagram' }, [diagramTag(term)]),
    section({ id: 'misconception', title: 'term.misconception', tone: 'warning' }, [
      prose('misconception', source.misconception),
    ]),
    section({ id: 'why', title: 'term.why' }, [prose('why_it_matters', source.why_it_matters)]),
    section({ id: 'mistakes', title: 'term.mistakes', tone: 'negative' }, [
      items('common_mistakes', source.common_mistakes),
    ]),
    [
      section({ id: 'when-to-use', title: 'term.whenToUse', tone: 'positive' }, [
        items('when_to_use', source.when_to_use),
      ]),
      section({ id: 'avoid-when', title: 'term.avoidWhen', tone: 'negative' }, [
        items('avoid_when', source.avoid_when),
      ]),
    ],
    section({ id: 'code', title: 'term.code', tone: 'wide' }, [codeTag(term)]),
    section({ id: 'quick-fix', title: 'term.quickFix', tone: 'fix' }, [prose('quick_fix', source.quick_fix)]),
    section({ id: 'detection', title: 'term.detection' }, [detectionTag(site, term)]),
    section({ id: 'agent', title: 'term.agent' }, [agentTag(term)]),
    section({ id: 'taxonomy', title: 'term.taxonomy' }, taxonomyTags(term)),
  ];
};

/** Sections that lead on: to other terms, to guides, to sources. */
const leadingSections = (site: Site, term: Term): Section[] => [
  section({ id: 'prerequisites', title: 'term.prerequisites' }, [cards(site, 'prerequisites', term.prerequisites)]),
  section({ id: 'related', title: 'term.related' }, [cards(site, 'related', term.related)]),
  section({ id: 'problems', title: 'term.problems' }, [cards(site, 'related_problems', term.problems)]),
  section({ id: 'guides', title: 'term.guides' }, [cards(site, 'guides', term.guides)]),
  section({ id: 'referred-by', title: 'term.referredBy' }, [cards(site, 'referred_by', term.referredBy)]),
  section({ id: 'references', title: 'term.references' }, [
    term.source.refs && term.source.refs.length > 0 ? tag('Sources', { field: 'refs', urls: term.source.refs }) : '',
  ]),
  section({ id: 'cite', title: 'term.citation', tone: 'quiet' }, [citationTag(site, term)]),
];

/** The MDX document of a term's page. */
export const termToMdx = (site: Site, term: Term): string => {
  const groups = [...explainingSections(site, term), ...leadingSections(site, term)];
  const blocks = groups.map((group) =>
    'mdx' in group
      ? group.mdx
      : block(
          'Columns',
          {},
          group.map(({ mdx }) => mdx),
        ),
  );
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
