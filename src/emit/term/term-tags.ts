/**
 * The tags of a term's page that print a part of its record as it is: codes, detection, advice for agents, classification,
 * citation, diagram.
 */
import type { Term } from '../../model/glossary.ts';
import { halves, notesOf } from '../../model/code-notes.ts';
import type { Site } from '../../model/site.ts';
import { fill, wordsOf } from '../../strings.ts';
import { termToCitation } from '../citation/citation.ts';
import { termToWork } from '../citation/cited-work.ts';
import { plainParts } from '../citation/plain-citation.ts';
import { toLinks } from '../link-cards.ts';
import type { MadeLinks } from '../made-links.ts';
import { tag, type Props } from '../mdx.ts';
import { termPath } from '../paths.ts';
import { verdictToWords } from './verdict-words.ts';
import { languageName } from '../words.ts';

/** Accessible name of a code block, e.g. "Avoid: Python example". */
const codeName = (site: Site, label: string, language: string | undefined): string => {
  const { strings } = wordsOf(site);
  return language
    ? fill(strings['code.name'], { label, language: languageName(language) })
    : fill(strings['code.nameOnly'], { label });
};

export const codeTag = (site: Site, term: Term): string => {
  const { source, codeLanguage, codeLabels } = term;
  return source.bad_code || source.good_code
    ? tag('CodePair', {
        language: codeLanguage,
        languageName: codeLanguage && languageName(codeLanguage),
        bad: source.bad_code,
        good: source.good_code,
        badLabel: codeLabels.bad,
        goodLabel: codeLabels.good,
        badName: codeName(site, codeLabels.bad, codeLanguage),
        goodName: codeName(site, codeLabels.good, codeLanguage),
        diffName: codeName(site, wordsOf(site).strings['code.differences'], codeLanguage),
        badNotes: [...notesOf(source, 'bad')],
        goodNotes: [...notesOf(source, 'good')],
        links: toLinks(site, term, halves.flatMap((half) => notesOf(source, half).map(({ text }) => text)).join('\n')),
        record: true,
        verdict: verdictToWords(site, term),
        preamble: source.code_verify?.preamble,
      })
    : '';
};

export const detectionTag = (site: Site, term: Term, made: MadeLinks): string => {
  const { auto_detectable: auto, hints = [], tools = [] } = term.source.detection ?? {};
  const field = ['detection', 'hints'];
  if (!auto && hints.length === 0 && tools.length === 0) return '';
  return tag('Detection', {
    auto: auto && { level: auto, label: wordsOf(site).word('detection', auto) },
    hints: hints.map((hint, index) => made.text([...field, index], hint)),
    links: toLinks(site, term, hints.join('\n'), made.links(field)),
    tools: tools.map(({ name, rules, url }) => ({ name, rules, url })),
  });
};

export const agentTag = (site: Site, { source: { agent = {} } }: Term): string => {
  const { word } = wordsOf(site);
  const rows = Object.entries(agent).map(([key, value]) => {
    const isLevel = ['confidence', 'false_positives', 'fix_effort'].includes(key);
    return { key, label: word('agent', key), value, text: word(isLevel ? 'level' : 'agent', value ?? '') };
  });
  return rows.length === 0 ? '' : tag('Facts', { field: 'agent', rows });
};

const marksTag = (site: Site, kind: 'cwe' | 'owasp', marks: readonly Props[]): string =>
  marks.length === 0
    ? ''
    : tag('Marks', { field: `taxonomy.${kind}`, label: wordsOf(site).strings[`taxonomy.${kind}`], marks: [...marks] });

export const taxonomyTags = (site: Site, { source: { taxonomy } }: Term): string[] => [
  marksTag(
    site,
    'cwe',
    (taxonomy?.cwe ?? []).map((id) => ({
      text: id,
      href: `https://cwe.mitre.org/data/definitions/${id.slice('CWE-'.length)}.html`,
    })),
  ),
  marksTag(
    site,
    'owasp',
    (taxonomy?.owasp ?? []).map((text) => ({ text })),
  ),
];

/** The citation, and what the record says of its use. Credits that were only made from site.json are said by the citation. */
export const citationTag = (site: Site, term: Term): string => {
  const path = termPath(site, term.slug);
  const { attribution_examples: examples, ...usage } = termToCitation(site, term.source).usage ?? {};
  return tag('Citation', {
    plain: plainParts(site, termToWork(site, term)).map((part) => ({ ...part })),
    usage: { ...usage, attribution_examples: term.source.citation && examples },
    json: `${path}.json`,
    markdown: `${path}.md`,
  });
};

export const diagramTag = ({ source: { diagram } }: Term): string =>
  diagram
    ? tag('Diagram', {
        source: diagram.source,
        alt: diagram.alt,
      })
    : '';
