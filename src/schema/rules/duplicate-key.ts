import type { Rule } from '../rule.ts';

export const duplicateKey: Rule = {
  kind: 'files',
  severities: ['error'],
  title: 'A name stands twice in one object',
  meaning:
    'JSON takes the last of two equal names without a word, so that the first text, perhaps the better one, is lost; and a reviewer sees one while readers get the other.',
  fix: 'Remove one of the two, or put both into one.',
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
  "long": "It does not."
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
