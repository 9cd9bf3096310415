import type { Rule } from '../rule.ts';

export const unknownCategory: Rule = {
  kind: 'fields',
  severities: ['error'],
  title: 'A category is not declared in site.json',
  meaning:
    'Categories have a name, a page and a place in the menu, all declared in `site.json`. A term in a category that is not declared would be found under none. Where `site.json` declares no categories, every id is allowed.',
  fix: 'Use the id of a category that is declared, or declare this one under `categories` in `site.json`.',
  example: {
    file: 'glossary/disk.json',
    bad: '"category": "storrage"',
    good: '"category": "storage"',
  },
};
