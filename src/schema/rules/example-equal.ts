import type { Rule } from '../rule.ts';

export const exampleEqual: Rule = {
  kind: 'code',
  severities: ['error'],
  title: 'Good and bad code are the same',
  meaning:
    'A pair shows what to avoid beside what to prefer. Two equal codes show nothing; most often one was pasted twice.',
  fix: 'Mend the code to prefer, or leave one of the two out.',
  example: {
    file: 'glossary/disk.json',
    bad: `"bad_code": "x = 1",
"good_code": "x = 1",
"code_language": "python"`,
    good: `"bad_code": "x = 1",
"good_code": "count = 1",
"code_language": "python"`,
  },
};
