import type { Rule } from '../rule.ts';

export const usageField: Rule = {
  kind: 'site',
  severities: ['warning'],
  title: 'Usage rights name a field that does not exist',
  meaning:
    'The lists `verbatim_allowed` and `paraphrase_required` name fields that have text, none of them in both. A misspelled name would allow or keep back nothing.',
  fix: 'Correct the name. `code_examples` stands for all fields of the codes.',
  example: {
    file: 'site.json',
    bad: '"usage": { "verbatim_allowed": ["misconseption"] }',
    good: '"usage": { "verbatim_allowed": ["misconception"] }',
  },
};
