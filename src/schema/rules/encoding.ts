import type { Rule } from '../rule.ts';

export const encoding: Rule = {
  kind: 'files',
  severities: ['error', 'notice'],
  title: 'A file is not written in UTF-8',
  meaning:
    'All text is UTF-8, so that every machine reads the same. A file in another encoding is refused at its first wrong byte; a file in UTF-16 is named as such. A byte order mark and line ends with CR do no harm: they are left out, and a notice says so once.',
  fix: 'Save the file with the encoding UTF-8, without a byte order mark, and with line ends LF.',
  example: {
    file: 'glossary/disk.json',
    isWhole: true,
    bad: `\uFEFF{
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
    good: `{
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
