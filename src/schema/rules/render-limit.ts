import type { Rule } from '../rule.ts';

export const renderLimit: Rule = {
  kind: 'code',
  severities: ['error'],
  title: 'A page takes too long to draw',
  meaning:
    'Text is read, and pages are drawn, in processes of their own that are ended at a limit: 10 seconds of processor time for a page, 5 for the outline of a guide, 1.5 GB of memory. So no text can hang the build or take it down. Long lines of code with many repeated signs are the usual reason, or thousands of nested quotes or lists.',
  fix: 'Shorten the text that the message names, break its long lines, or name the language "text", which is not coloured.',
  example: {
    file: 'glossary/disk.json',
    bad: '"bad_code": "<a <a <a <a … 1,000 letters in one line"',
    good: '"bad_code": "<a <a"',
  },
  more: 'Everything else of all files is told as well. The site is not published while a page is missing.',
};
