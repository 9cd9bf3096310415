import type { Rule } from '../rule.ts';

export const proseLink: Rule = {
  kind: 'text',
  severities: ['warning', 'error'],
  title: 'A text links to a term or page that does not exist',
  meaning:
    'A link `[[slug]]` names the slug of a term, not its title. The page shows a link to a term that is not there as plain text. An address of the site, as in `[words](/guides/reading)`, must be that of a page, for it would lead nowhere.',
  fix: 'Correct the slug or the address, write the term, or remove the brackets. `[[slug|words]]` shows other words than the title.',
  example: {
    file: 'glossary/disk.json',
    bad: '"long": "Slower than a [[cahce]]."',
    good: '"long": "Slower than a [[cache]]."',
  },
};
