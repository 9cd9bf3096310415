import type { Rule } from '../rule.ts';

export const guideHeading: Rule = {
  kind: 'guides',
  severities: ['warning'],
  title: 'A heading has the wrong level',
  meaning:
    'The title in the front matter is the first heading of the page, so the body begins with the second level, `##`, and goes one level down at a time. Many readers go through a page by its headings, by ear or with the list beside it; a level that is left out sounds like a part that is missing.',
  fix: 'Change the number of `#` signs.',
  example: {
    file: 'guides/reading.md',
    bad: '# Reading\n\n#### Slowly',
    good: '## Reading\n\n### Slowly',
  },
};
