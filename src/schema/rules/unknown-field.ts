import type { Rule } from '../rule.ts';

export const unknownField: Rule = {
  kind: 'fields',
  severities: ['error'],
  title: 'A file has a field that does not exist',
  meaning:
    'A misspelled name would be passed over in silence, and what it says would appear nowhere. So names that are not known are errors.',
  fix: 'Correct the name: the hint gives the nearest one. Remove the field when you made it up.',
  example: {
    file: 'glossary/disk.json',
    bad: '"alias": ["hard disk"]',
    good: '"aliases": ["hard disk"]',
  },
};
