import type { Rule } from '../rule.ts';

export const renderLimit: Rule = {
  kind: 'code',
  severities: ['error'],
  title: 'A page takes too long to draw',
  meaning:
    'Every page is drawn in a process that is ended at a limit, so that no text can hang the build. Long lines of code with many repeated signs are the usual reason.',
  fix: 'Shorten the code and its lines.',
  example: {
    file: 'glossary/disk.json',
    bad: '"bad_code": "<a <a <a <a … 1,000 letters in one line"',
    good: '"bad_code": "<a <a"',
  },
  more: 'The site is not published while a page is missing.',
};
