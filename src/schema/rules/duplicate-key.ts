import type { Rule } from '../rule.ts';
import { wholeTerm } from '../whole-term.ts';

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
    bad: wholeTerm('"long": "It does not."'),
    good: wholeTerm(),
  },
};
