import type { Rule } from '../rule.ts';

export const formerSlug: Rule = {
  kind: 'files',
  severities: ['error'],
  title: 'A former slug is a page of today, or claimed twice',
  meaning:
    'Each slug in `renamed_from` becomes an address that leads to the term. It can lead to one term only, and where a term of today has the slug, its page stands there.',
  fix: 'Remove the entry where it is wrong; decide which of two terms the former address leads to.',
  example: {
    file: 'glossary/disk.json',
    bad: String.raw`"renamed_from": ["cache"]`,
    good: String.raw`"renamed_from": ["disc"]`,
  },
};
