import type { Rule } from '../rule.ts';

export const hiddenCharacter: Rule = {
  kind: 'text',
  severities: ['error', 'warning'],
  title: 'A character that nobody sees, or that turns the direction of text',
  meaning:
    'With such characters code reads otherwise than it runs (CVE-2021-42574, “Trojan Source”), two names look the same, and a page paints the terminal of who reads its Markdown. In code, diagrams and addresses each of them is refused; in prose they are named, and those that can only deceive or that programs choke on (overrides of direction, control characters) are refused as well. What writing needs is no fault: joiners of Persian and Indic scripts and of emoji, selectors of variants, marks of direction in text that runs from right to left and closes what it opens.',
  fix: 'Remove the character. Where code needs it, write it as an escape, like `\\u202e`.',
  example: {
    file: 'glossary/disk.json',
    bad: String.raw`"bad_code": "if (admin) {} // \u202e check","code_language": "javascript"`,
    good: String.raw`"bad_code": "if (admin) {} // check","code_language": "javascript"`,
  },
};
