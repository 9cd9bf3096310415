import type { Rule } from '../rule.ts';

export const duplicateRelation: Rule = {
  kind: 'relations',
  severities: ['error'],
  title: 'A list of relations names a term twice',
  meaning: 'Each card of a page leads to another page; the second would be the first again.',
  fix: 'Remove one of the entries.',
  example: {
    file: 'glossary/disk.json',
    bad: '"related": ["cache", "cache"]',
    good: '"related": ["cache"]',
  },
};
