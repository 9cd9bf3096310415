import type { Rule } from '../rule.ts';

export const mixedScript: Rule = {
  kind: 'text',
  severities: ['warning'],
  title: 'A word mixes letters of two scripts',
  meaning:
    'A Cyrillic `а` looks like a Latin `a`, but a search does not find the word, and in code it is another name. Words of Latin letters with such of Cyrillic, Greek, Armenian or Cherokee among them are named. Signs of science are no fault: `Δt`, `μs`, `λ-calculus`.',
  fix: 'Type the word again, in one script.',
  example: {
    file: 'glossary/disk.json',
    bad: String.raw`"long": "A p\u0430ge of the disk."`,
    good: String.raw`"long": "A page of the disk."`,
  },
};
