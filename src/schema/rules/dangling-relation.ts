import type { Rule } from '../rule.ts';

export const danglingRelation: Rule = {
  kind: 'relations',
  severities: ['warning'],
  title: 'A relation names a term that does not exist',
  meaning:
    'Relations are given by slug. One to a term that nobody has written shows as "not written yet" and is listed among the wanted terms; most often the slug is misspelled.',
  fix: 'Correct the slug, write the term, or remove the entry.',
  example: {
    file: 'glossary/disk.json',
    bad: '"related": ["cahce"]',
    good: '"related": ["cache"]',
  },
};
