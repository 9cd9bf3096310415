import type { Rule } from '../rule.ts';

export const exampleSyntax: Rule = {
  kind: 'code',
  severities: ['error'],
  title: 'Code cannot be parsed',
  meaning: 'Readers copy examples; what a parser of the language refuses is no example. `npm run examples` finds it.',
  fix: 'Complete the code. What it needs above (imports, stubs) may stand in `code_verify.preamble`; a fence of a guide that is a part on purpose has the word `fragment` after its language.',
  example: {
    file: 'glossary/disk.json',
    bad: `"good_code": "print('hello'",
"code_language": "python"`,
    good: `"good_code": "print('hello')",
"code_language": "python"`,
  },
};
