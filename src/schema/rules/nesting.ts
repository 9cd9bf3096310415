import type { Rule } from '../rule.ts';

export const nesting: Rule = {
  kind: 'files',
  severities: ['error'],
  title: 'Brackets, lists or quotations are nested too deeply',
  meaning:
    'Programs that read nested data need memory for every level, and a few kilobytes of brackets are enough to exhaust it. No field needs more than six levels, and no reader follows more.',
  fix: 'Close the brackets that are still open; of lists and quotations, write fewer inside each other.',
  example: {
    file: 'glossary/disk.json',
    isWhole: true,
    bad: String.raw`{
  "slug": "disk",
  "term": "Disk",
  "category": "storage",
  "short": "A disk keeps bytes.",
  "long": "It turns.",
  "severity": "low",
  "effort": "low",
  "created": "2026-01-05",
  "updated": "2026-02-01",
  "agent": [[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]
}`,
    good: String.raw`{
  "slug": "disk",
  "term": "Disk",
  "category": "storage",
  "short": "A disk keeps bytes.",
  "long": "It turns.",
  "severity": "low",
  "effort": "low",
  "created": "2026-01-05",
  "updated": "2026-02-01"
}`,
  },
};
