import type { Rule } from '../rule.ts';

export const proseLink: Rule = {
  kind: 'text',
  severities: ['warning'],
  title: 'A text links to a term that does not exist',
  meaning: 'A link `[[slug]]` names the slug of a term, not its title. The page shows such a link as plain text.',
  fix: 'Correct the slug, write the term, or remove the brackets. `[[slug|words]]` shows other words than the title.',
  example: {
    file: 'glossary/disk.json',
    bad: '"long": "Slower than a [[cahce]]."',
    good: '"long": "Slower than a [[cache]]."',
  },
};
