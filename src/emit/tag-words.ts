/**
 * Props that a tag has on every page: words of the interface. They are given to the renderer once, not written into ten
 * thousand documents.
 */
import type { Site } from '../model/site.ts';
import { wordsOf, type Words } from '../strings.ts';
import { englishMark } from './direction.ts';

/** What stands around every diagram. */
export const diagramWords = ({ strings, diagramTypes }: Words) => ({
  types: diagramTypes,
  name: strings['diagram.name'],
  asText: strings['diagram.text'],
  source: strings['diagram.source'],
  fullSize: strings['diagram.fullSize'],
  close: strings['diagram.close'],
  fault: strings['diagram.fault'],
  faultLine: strings['diagram.faultLine'],
});

/** Tag → its constant props. A tag's own props come on top. */
export const tagWordsOf = (site: Site) => {
  const words = wordsOf(site);
  const { strings } = words;
  return {
    Section: { english: englishMark(site.lang) },
    TermHeader: {
      words: {
        breadcrumb: strings['nav.breadcrumb'],
        facts: strings['term.facts'],
        aliases: strings['term.aliases'],
        contents: strings['term.contents'],
        severity: strings['facts.severity'],
        effort: strings['facts.effort'],
        why: strings['facts.why'],
        howLong: strings['facts.howLong'],
        difficulty: strings['facts.difficulty'],
        appliesTo: strings['facts.appliesTo'],
        tags: strings['facts.tags'],
        readingTime: strings['facts.readingTime'],
        created: strings['facts.created'],
        updated: strings['facts.updated'],
        deprecated: strings['term.deprecated'],
        replacedBy: strings['term.replacedBy'],
        missing: strings['term.missing'],
      },
    },
    TermMap: {
      words: {
        before: strings['term.prerequisites'],
        after: strings['learning.next'],
        related: strings['term.related'],
        problem: strings['term.problems'],
        whole: strings['map.title'],
      },
    },
    Way: { missing: strings['term.missing'] },
    Onward: {
      unlocks: strings['learning.unlocks'],
      after: strings['learning.after'],
      before: strings['learning.ahead'],
    },
    Answer: { answer: strings['questions.answer'] },
    Cards: { missing: strings['term.missing'] },
    Links: { missing: strings['term.missing'] },
    Check: { check: strings['questions.check'] },
    Confusions: { compare: strings['compare.compare'], missing: strings['term.missing'] },
    CodePair: {
      asDiff: strings['code.asDiff'],
      noteLine: strings['code.noteLine'],
      preambleLabel: strings['verify.preamble'],
    },
    Diagram: { words: diagramWords(words) },
    Detection: {
      words: {
        auto: strings['detection.auto'],
        hints: strings['detection.hints'],
        tools: strings['detection.tools'],
      },
    },
    Citation: {
      words: {
        verbatim: strings['cite.verbatim'],
        paraphrase: strings['cite.paraphrase'],
        severalSources: strings['cite.severalSources'],
        whenUnsure: strings['cite.whenUnsure'],
        inline_mention: strings['cite.inline_mention'],
        markdown_link: strings['cite.markdown_link'],
        footer_credit: strings['cite.footer_credit'],
        twins: strings['cite.twins'],
        json: strings['cite.json'],
        markdown: strings['cite.markdown'],
      },
    },
  };
};
