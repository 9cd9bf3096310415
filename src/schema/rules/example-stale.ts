import type { Rule } from '../rule.ts';

export const exampleStale: Rule = {
  kind: 'code',
  severities: ['warning'],
  title: 'The code has changed since it was proven',
  meaning:
    'A verdict in `code_verify` speaks of the codes as they were when they were judged. The page stops showing it until they are judged again.',
  fix: 'Run `npm run examples -- --write`.',
  example: {
    file: 'glossary/disk.json',
    bad: `"bad_code": "f = open(path)",
"good_code": "with open(path) as f: ...",
"code_language": "python",
"code_verify": { "tool": "Ruff", "version": "0.17.3", "bad": "parsed", "good": "parsed", "digest": "00" }`,
    good: `"bad_code": "f = open(path)",
"good_code": "with open(path) as f: ...",
"code_language": "python"`,
  },
};
