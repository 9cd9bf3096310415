import type { Rule } from '../rule.ts';

export const selfRelation: Rule = {
  kind: 'relations',
  severities: ['error'],
  title: 'A term is related to itself',
  meaning: 'A link from a page to itself leads nowhere.',
  fix: 'Remove the entry, or name the term that was meant.',
  example: {
    file: 'glossary/disk.json',
    bad: '"related": ["disk"]',
    good: '"related": ["cache"]',
  },
};
