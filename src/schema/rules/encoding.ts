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
    bad: '"long": "A caf\uFFFD that was saved as Windows-1252."',
    good: '"long": "A café that was saved as UTF-8."',
  },
};
