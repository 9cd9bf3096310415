import type { Rule } from '../rule.ts';

export const fileSize: Rule = {
  kind: 'files',
  severities: ['error'],
  title: 'A file is too large, or a folder has too many',
  meaning:
    'No term or guide that people read comes near the limit: 256 KB. Without one, a single file could take the memory of a build. The size is asked before the file is read.',
  fix: 'Make several terms or guides of it, or leave out what does not belong there.',
  example: {
    file: 'glossary/disk.json',
    bad: String.raw`"long": "… 300,000 characters …"`,
    good: String.raw`"long": "It turns."`,
  },
};
