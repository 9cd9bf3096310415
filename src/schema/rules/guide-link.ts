import type { Rule } from '../rule.ts';

export const guideLink: Rule = {
  kind: 'guides',
  severities: ['error', 'warning'],
  title: 'A guide links to a page or heading that does not exist',
  meaning:
    'Links to pages of the site, to headings, the `terms` and the `see_also` cards of a guide must lead somewhere. A term that is named but not written yet is a warning, as in the relations of a term.',
  fix: 'Correct the address, or write the page. Addresses of pages begin with `/` and have no ending: `/glossary/cache`, `/guides/reading#first-steps`.',
  example: {
    file: 'guides/reading.md',
    bad: 'See [the disk](/glossary/dsik).',
    good: 'See [the disk](/glossary/disk).',
  },
};
