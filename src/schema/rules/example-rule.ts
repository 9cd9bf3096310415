import type { Rule } from '../rule.ts';

export const exampleRule: Rule = {
  kind: 'code',
  severities: ['error'],
  title: 'A pair of codes does not show what it declares',
  meaning:
    'In `code_verify` a pair declares what tells its halves apart: a rule of a linter or a pattern that is found in the bad code only, or what both do when they are run. `npm run examples` tries it, and it was not so.',
  fix: 'Change the code until it shows the mistake and its cure, or declare what it does show.',
  example: {
    file: 'glossary/disk.json',
    bad: `"bad_code": "x = 1",
"good_code": "count = 1",
"code_language": "python",
"code_verify": { "rule": "E722" }`,
    good: String.raw`"bad_code": "try:\n    read()\nexcept:\n    pass",
"good_code": "read()",
"code_language": "python",
"code_verify": { "rule": "E722" }`,
  },
};
