import type { Rule } from '../rule.ts';

export const openLink: Rule = {
  kind: 'guides',
  severities: ['warning'],
  title: 'A link in a table is cut in two',
  meaning:
    'In a table the sign `|` ends a cell, also inside of `[[slug|words]]`: both halves of the link are shown as text.',
  fix: 'Write `\\|` in place of `|` inside the link.',
  example: {
    file: 'guides/reading.md',
    bad: `| Term | What it is |
| --- | --- |
| [[cache|near copy]] | fast |`,
    good: String.raw`| Term | What it is |
| --- | --- |
| [[cache\|near copy]] | fast |`,
  },
};
