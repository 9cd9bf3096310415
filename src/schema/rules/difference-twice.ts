import type { Rule } from '../rule.ts';

export const differenceTwice: Rule = {
  kind: 'relations',
  severities: ['warning'],
  title: 'What tells two terms apart is written twice',
  meaning:
    'When one of two terms says in `confused_with` how they differ, both pages show it. Two texts on one pair drift apart.',
  fix: 'Keep the better text, in one of the two files.',
  example: {
    file: 'glossary/disk.json',
    beside: {
      'glossary/cache.json':
        '"confused_with": [{ "slug": "disk", "difference": "A cache may forget, a disk may not." }]',
    },
    bad: '"confused_with": [{ "slug": "cache", "difference": "A disk keeps what a cache forgets." }]',
    good: '"confused_with": []',
  },
};
