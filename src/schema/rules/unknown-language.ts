import type { Rule } from '../rule.ts';

export const unknownLanguage: Rule = {
  kind: 'fields',
  severities: ['warning'],
  title: 'The language of the code is not known',
  meaning:
    'Code is coloured by its language, and parsed by it when the examples are proven. None was named, and neither category nor tags nor the code itself tell it.',
  fix: 'Add `code_language`, or `"text"` where it is no code.',
  example: {
    file: 'glossary/disk.json',
    bad: '"good_code": "open sesame"',
    good: `"good_code": "open sesame",
"code_language": "text"`,
  },
};
