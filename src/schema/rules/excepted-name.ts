import type { Rule } from '../rule.ts';

export const exceptedName: Rule = {
  kind: 'text',
  severities: ['warning'],
  title: 'A name that is not to be linked is no name of the term',
  meaning:
    'The first mention of a term in a section becomes a link by itself. `auto_link.except` takes single names of the term out of this; a name that the term does not have takes out nothing.',
  fix: 'Write the title or one of the aliases of this term, or remove the entry.',
  example: {
    file: 'glossary/disk.json',
    bad: `"aliases": ["store"],
"auto_link": { "except": ["stor"] }`,
    good: `"aliases": ["store"],
"auto_link": { "except": ["store"] }`,
  },
};
