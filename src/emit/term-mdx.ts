/**
 * A term as an MDX document, in the order in which a reader needs it. Everything the page's body prints is in this text,
 * so the text's digest says whether the body has to be rendered again.
 */
import type { Reference, Term } from '../model/glossary.ts';
import type { Site } from '../model/site.ts';
import { strings, type StringKey } from '../strings.ts';
import { termToCitation } from './citation.ts';
import { durationToWords, languageName, rangeToWords } from './words.ts';
import { block, joinBlocks, tag, type Json, type Props } from './mdx.ts';
import { categoryPath, referencePath, termPath } from './paths.ts';

/** Props of a link card. `href` is absent for a term that is not written yet. */
export const toCard = (site: Site, reference: Reference): Props => ({
  title: reference.title,
  short: reference.short,
  href: referencePath(site, reference),
});

const word = (prefix: string, value: string): string => {
  const key = `${prefix}.${value}`;
  return key in strings ? strings[key as StringKey] : value;
};

const headerTag = (site: Site, { slug, source, category, replacedBy }: Term): string =>
  tag('TermHeader', {
    title: source.term,
    slug,
    category: { name: category.name, href: categoryPath(site, category.id) },
    aliases: source.aliases,
    difficulty: source.difficulty && { level: source.difficulty, label: word('difficulty', source.difficulty) },
    severity: { level: source.severity, label: word('severity', source.severity), reason: source.severity_reason },
    effort: {
      level: source.effort,
      label: word('level', source.effort),
      estimate: source.effort_estimate && durationToWords(source.effort_estimate),
      iso: source.effort_estimate,
    },
    appliesTo: [
      ...(source.applies_to?.languages ?? []).map(
        (language) => languageName(language.id) + rangeToWords(language.since ?? '', language.until ?? ''),
      ),
      ...(source.applies_to?.contexts ?? []),
    ],
    created: source.created,
    updated: source.updated,
    deprecated: source.status === 'deprecated' ? true : undefined,
    replacedBy: replacedBy && toCard(site, replacedBy),
  });

interface SectionOptions {
  readonly id: string;
  readonly title: StringKey;
  readonly tone?: 'warning' | 'positive' | 'quiet';
}

const section = ({ id, title, tone }: SectionOptions, children: readonly string[]): string =>
  block('Section', { id, title: strings[title], tone }, children);

const proseTags = (site: Site, term: Term) => {
  /** The `[[slug]]` links of one text, as slug → card. */
  const linksOf = (text: string): Record<string, Json> | undefined => {
    const found = [...term.mentions].filter(([slug]) => text.includes(`[[${slug}`));
    return found.length === 0
      ? undefined
      : Object.fromEntries(found.map(([slug, target]) => [slug, toCard(site, target)]));
  };
  return {
    prose: (field: string, text: string | undefined): string =>
      text?.trim() ? tag('Prose', { field, text, links: linksOf(text) }) : '',
    items: (field: string, list: readonly string[] | undefined): string =>
      list && list.length > 0 ? tag('Items', { field, items: list, links: linksOf(list.join('\n')) }) : '',
  };
};

const cards = (site: Site, field: string, references: readonly Reference[]): string =>
  references.length === 0 ? '' : tag('Cards', { field, cards: references.map((reference) => toCard(site, reference)) });

const codeTag = ({ source, codeLanguage, codeLabels }: Term): string =>
  source.bad_code || source.good_code
    ? tag('CodePair', {
        language: codeLanguage,
        languageName: codeLanguage && languageName(codeLanguage),
        bad: source.bad_code,
        good: source.good_code,
        badLabel: codeLabels.bad,
        goodLabel: codeLabels.good,
      })
    : '';

const detectionTag = ({ source: { detection } }: Term): string => {
  const { auto_detectable: auto, hints = [], tools = [] } = detection ?? {};
  if (!auto && hints.length === 0 && tools.length === 0) return '';
  return tag('Detection', {
    auto: auto && { level: auto, label: word('detection', auto) },
    hints,
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

const taxonomyTag = ({ source: { taxonomy } }: Term): string => {
  const cwe = (taxonomy?.cwe ?? []).map((id) => ({
    text: id,
    href: `https://cwe.mitre.org/data/definitions/${id.slice('CWE-'.length)}.html`,
  }));
  const owasp = (taxonomy?.owasp ?? []).map((text) => ({ text }));
  return cwe.length + owasp.length === 0 ? '' : tag('Marks', { field: 'taxonomy', marks: [...cwe, ...owasp] });
};

const footerTags = (site: Site, term: Term): string[] => {
  const { source, slug } = term;
  const path = termPath(site, slug);
  const { usage, ...citation } = termToCitation(site, source);
  return [
    section({ id: 'references', title: 'term.references', tone: 'quiet' }, [
      source.refs && source.refs.length > 0 ? tag('Sources', { field: 'refs', urls: source.refs }) : '',
    ]),
    section({ id: 'cite', title: 'term.citation', tone: 'quiet' }, [
      tag('Citation', { citation, usage, licenceUrl: site.licence?.url, json: `${path}.json`, markdown: `${path}.md` }),
    ]),
  ];
};

/** The MDX document of a term's page. */
export const termToMdx = (site: Site, term: Term): string => {
  const { source } = term;
  const { prose, items } = proseTags(site, term);
  return joinBlocks([
    headerTag(site, term),
    tag('Definition', { field: 'short', text: source.short }),
    section({ id: 'explanation', title: 'term.explanation' }, [prose('long', source.long)]),
    section({ id: 'diagram', title: 'term.diagram' }, [
      source.diagram ? tag('Diagram', { source: source.diagram.source, alt: source.diagram.alt }) : '',
    ]),
    section({ id: 'misconception', title: 'term.misconception', tone: 'warning' }, [
      prose('misconception', source.misconception),
    ]),
    section({ id: 'why', title: 'term.why' }, [prose('why_it_matters', source.why_it_matters)]),
    section({ id: 'mistakes', title: 'term.mistakes' }, [items('common_mistakes', source.common_mistakes)]),
    block('Columns', {}, [
      section({ id: 'when-to-use', title: 'term.whenToUse', tone: 'positive' }, [
        items('when_to_use', source.when_to_use),
      ]),
      section({ id: 'avoid-when', title: 'term.avoidWhen', tone: 'warning' }, [items('avoid_when', source.avoid_when)]),
    ]),
    section({ id: 'code', title: 'term.code' }, [codeTag(term)]),
    section({ id: 'quick-fix', title: 'term.quickFix', tone: 'positive' }, [prose('quick_fix', source.quick_fix)]),
    section({ id: 'detection', title: 'term.detection' }, [detectionTag(term)]),
    section({ id: 'agent', title: 'term.agent' }, [agentTag(term)]),
    section({ id: 'taxonomy', title: 'term.taxonomy' }, [taxonomyTag(term)]),
    section({ id: 'prerequisites', title: 'term.prerequisites' }, [cards(site, 'prerequisites', term.prerequisites)]),
    section({ id: 'related', title: 'term.related' }, [cards(site, 'related', term.related)]),
    section({ id: 'problems', title: 'term.problems' }, [cards(site, 'related_problems', term.problems)]),
    section({ id: 'guides', title: 'term.guides' }, [cards(site, 'guides', term.guides)]),
    section({ id: 'referred-by', title: 'term.referredBy' }, [cards(site, 'referred_by', term.referredBy)]),
    ...footerTags(site, term),
  ]);
};
