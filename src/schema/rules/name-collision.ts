import type { Rule } from '../rule.ts';

export const nameCollision: Rule = {
  kind: 'text',
  severities: ['warning'],
  title: 'Two terms have the same name',
  meaning:
    'Who searches for a title or an alias must find one page. Names are compared without regard to upper and lower case.',
  fix: 'Remove the name from one of the two, or say it more exactly: "lock (thread)" and "lock (file)".',
  example: {
    file: 'glossary/disk.json',
    bad: '"aliases": ["Cache"]',
    good: '"aliases": ["Disk cache"]',
  },
};
