import type { Rule } from '../rule.ts';

export const file: Rule = {
  kind: 'files',
  severities: ['error', 'warning'],
  title: 'A file cannot be read, or does not belong where it is',
  meaning:
    'The folders `glossary` and `guides` hold term files and guides and nothing else: no folders, links or other files. A file must be UTF-8 text. What the build does not read would silently be missing from the site.',
  fix: 'Move, rename or remove the file; save it with the encoding UTF-8.',
  example: {
    file: 'glossary/tape.jsn',
    renamed: 'glossary/tape.json',
    isWhole: true,
    bad: '{ "slug": "tape" }',
    good: `{
  "slug": "tape",
  "term": "Tape",
  "category": "storage",
  "short": "A tape keeps bytes in a row.",
  "long": "Reading jumps nowhere.",
  "severity": "low",
  "effort": "low",
  "created": "2026-11-02",
  "updated": "2026-11-02"
}`,
  },
  more: 'Files whose names begin with a dot are passed over.',
};
