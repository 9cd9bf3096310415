/**
 * What the keys of twins are called by readers: as the headings of their pages.
 */
import type { Site } from '../../model/site.ts';
import { wordsOf, type StringKey } from '../../strings.ts';

/** Keys without a word say nothing to a reader: dates, order, switches. */
const keys: Readonly<Record<string, StringKey>> = {
  term: 'field.title',
  title: 'field.title',
  short: 'field.definition',
  description: 'field.description',
  long: 'term.explanation',
  body_markdown: 'field.text',
  category: 'facts.category',
  difficulty: 'facts.difficulty',
  aliases: 'term.aliases',
  tags: 'facts.tags',
  misconception: 'term.misconception',
  why_it_matters: 'term.why',
  common_mistakes: 'term.mistakes',
  when_to_use: 'term.whenToUse',
  avoid_when: 'term.avoidWhen',
  related: 'term.related',
  prerequisites: 'term.prerequisites',
  refs: 'term.references',
  bad_code: 'term.code',
  good_code: 'term.code',
  code_language: 'term.code',
  code_labels: 'term.code',
  code_notes: 'term.code',
  code_verify: 'term.code',
  quick_fix: 'term.quickFix',
  severity: 'facts.severity',
  severity_reason: 'facts.severity',
  effort: 'facts.effort',
  effort_estimate: 'facts.effort',
  diagram: 'term.diagram',
  applies_to: 'facts.appliesTo',
  detection: 'term.detection',
  related_problems: 'term.problems',
  confused_with: 'term.confused',
  agent: 'term.agent',
  taxonomy: 'term.taxonomy',
  status: 'field.status',
  replaced_by: 'field.status',
  citation: 'term.citation',
  terms: 'guide.terms',
  see_also: 'guide.seeAlso',
};

/** What fields are called, each name once; those without a word left out. */
export const fieldsToWords = (site: Pick<Site, 'lang'>, fields: readonly string[]): readonly string[] => {
  const { strings } = wordsOf(site);
  return [...new Set(fields.flatMap((field) => (keys[field] === undefined ? [] : strings[keys[field]])))];
};
