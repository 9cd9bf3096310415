import type { Rule } from '../rule.ts';

export const exampleUnsupported: Rule = {
  kind: 'code',
  severities: ['notice'],
  title: 'Nobody here can parse the language',
  meaning:
    'The code is coloured and shown, but `npm run examples` has no parser for its language, so it is not proven. That is no fault; it is only said.',
  fix: 'Nothing needs mending. Where it is no code, write `"text"`.',
  example: {
    file: 'glossary/disk.json',
    bad: `"good_code": "val a = 1",
"code_language": "kotlin"`,
    good: `"good_code": "a = 1",
"code_language": "python"`,
  },
};
