import type { Rule } from '../rule.ts';

export const codeNote: Rule = {
  kind: 'code',
  severities: ['error'],
  title: 'A note speaks of a line that is not there',
  meaning:
    'A note on code names a line, counted from 1. The line must be there and not be empty, and each line has one note.',
  fix: 'Count again: most often lines were added or removed since the note was written. In a guide, `:::notes` stands right below its fence, and each entry begins with a number and a colon.',
  example: {
    file: 'glossary/disk.json',
    bad: `"good_code": "open(path)",
"code_language": "python",
"code_notes": { "good": [{ "line": 2, "text": "Closed by nobody." }] }`,
    good: `"good_code": "open(path)",
"code_language": "python",
"code_notes": { "good": [{ "line": 1, "text": "Closed by nobody." }] }`,
  },
};
