import type { Rule } from '../rule.ts';

export const guideBlock: Rule = {
  kind: 'guides',
  severities: ['error'],
  title: 'A block of a guide has a name that means nothing',
  meaning:
    'A block opens with three colons and a name: `note`, `tip`, `warning`, `danger`, `question`, `notes` or `plain`. With another name its text would stand there as if no block had been meant.',
  fix: 'Correct the name, or leave out the colons.',
  example: {
    file: 'guides/reading.md',
    bad: `:::waring[Stale data]
A cache may be behind.
:::`,
    good: `:::warning[Stale data]
A cache may be behind.
:::`,
  },
};
