import type { Rule } from '../rule.ts';
import { wholeTerm } from '../whole-term.ts';

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
    bad: wholeTerm('"agent": [[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]'),
    good: wholeTerm(),
  },
};
