/**
 * Props that a tag has on every page: words of the interface. They are given to the renderer once, not written into ten
 * thousand documents.
 */
import { diagramTypeWords, strings } from '../strings.ts';

const copyWords = { copy: strings['code.copy'], copied: strings['code.copied'] } as const;

/** What stands around every diagram. */
export const diagramWords = {
  types: diagramTypeWords,
  name: strings['diagram.name'],
  asText: strings['diagram.text'],
  source: strings['diagram.source'],
  fullSize: strings['diagram.fullSize'],
  close: strings['diagram.close'],
  fault: strings['diagram.fault'],
  faultLine: strings['diagram.faultLine'],
} as const;

/** Tag → its constant props. A tag's own props come on top. */
export const tagWords = {
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
      created: strings['facts.created'],
      updated: strings['facts.updated'],
      deprecated: strings['term.deprecated'],
      replacedBy: strings['term.replacedBy'],
      missing: strings['term.missing'],
    },
  },
  Cards: { missing: strings['term.missing'] },
  CodePair: { ...copyWords, preambleLabel: strings['verify.preamble'] },
  Diagram: { words: diagramWords },
  Detection: {
    words: {
      auto: strings['detection.auto'],
      hints: strings['detection.hints'],
      tools: strings['detection.tools'],
    },
  },
  Citation: {
    words: {
      source: strings['cite.source'],
      author: strings['cite.author'],
      licence: strings['cite.licence'],
      verbatim: strings['cite.verbatim'],
      paraphrase: strings['cite.paraphrase'],
      severalSources: strings['cite.severalSources'],
      whenUnsure: strings['cite.whenUnsure'],
      ready: strings['cite.ready'],
      inline_mention: strings['cite.inline_mention'],
      markdown_link: strings['cite.markdown_link'],
      footer_credit: strings['cite.footer_credit'],
      twins: strings['cite.twins'],
      json: strings['cite.json'],
      markdown: strings['cite.markdown'],
      ...copyWords,
    },
  },
} as const;
