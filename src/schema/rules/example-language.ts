import type { Rule } from '../rule.ts';

export const exampleLanguage: Rule = {
  kind: 'code',
  severities: ['error'],
  title: 'Code is in another language than it says',
  meaning:
    'The code does not parse as the language that is named, but does as another. It would be coloured wrongly and cannot be proven.',
  fix: 'Name the right language: `code_language` in a term, the word after the fence in a guide.',
  example: {
    file: 'glossary/disk.json',
    bad: `"good_code": "const open = (path) => { read(path); };",
"code_language": "python"`,
    good: `"good_code": "const open = (path) => { read(path); };",
"code_language": "javascript"`,
  },
};
