import type { Rule } from '../rule.ts';

export const length: Rule = {
  kind: 'fields',
  severities: ['error'],
  title: 'A text or a list is longer than allowed',
  meaning:
    'Every text and list has a limit that no honest author meets: 200 characters for a name, 4,000 for a sentence, 20,000 for a text of paragraphs, 40,000 for a code, 500 entries for a list. Whoever reads your files knows what may come, and no single term can hold up the build.',
  fix: 'Say it shorter, or move a part to another field, term or guide.',
  example: {
    file: 'glossary/disk.json',
    bad: String.raw`"aliases": ["a very long name a very long name a very long name a very long name a very long name a very long name a very long name a very long name a very long name a very long name a very long name a very long name a very long name "]`,
    good: String.raw`"aliases": ["a name"]`,
  },
};
