import type { Rule } from '../rule.ts';

export const codeSize: Rule = {
  kind: 'code',
  severities: ['warning', 'error'],
  title: 'Code is too large to be coloured',
  meaning:
    'Grammars of some languages take minutes for one long line. So code of more than 1,000 lines or 40,000 characters, or with a line of more than 1,000, is shown without colours. A guide has at most 500 fences.',
  fix: 'Break long lines, and leave out what the example does not need.',
  example: {
    file: 'glossary/disk.json',
    bad: String.raw`"good_code": "x = 1 … 1,000 characters in one line","code_language": "python"`,
    good: String.raw`"good_code": "x = 1 # one","code_language": "python"`,
  },
};
