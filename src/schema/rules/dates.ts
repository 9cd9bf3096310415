import type { Rule } from '../rule.ts';

export const dates: Rule = {
  kind: 'fields',
  severities: ['error', 'warning'],
  title: 'A date contradicts another, or lies in the future',
  meaning:
    'Readers and feeds sort by dates. A page cannot be updated before it was created (an error), and a day that has not come is most often a slip of the pen (a warning).',
  fix: 'Correct the day: year, month, day, as in 2026-11-02.',
  example: {
    file: 'glossary/disk.json',
    bad: `"created": "2026-11-02",
"updated": "2026-10-30"`,
    good: `"created": "2026-10-30",
"updated": "2026-11-02"`,
  },
};
