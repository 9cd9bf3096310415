import type { Rule } from '../rule.ts';
import { wholeTerm } from '../whole-term.ts';

export const reservedName: Rule = {
  kind: 'files',
  severities: ['error'],
  title: 'A field has a name that means something to JavaScript',
  meaning:
    'Objects of JavaScript inherit from what stands under `__proto__`; a program that copies such a file without care would change itself. No field is called `__proto__`, `constructor` or `prototype`.',
  fix: 'Remove the field.',
  example: {
    file: 'glossary/disk.json',
    isWhole: true,
    bad: wholeTerm('"__proto__": { "severity": "high" }'),
    good: wholeTerm(),
  },
};
