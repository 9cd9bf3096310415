import type { Rule } from '../rule.ts';

export const jsonSyntax: Rule = {
  kind: 'files',
  severities: ['error'],
  title: 'A file is not valid JSON',
  meaning:
    'JSON is strict: names and text stand in double quotes, entries are parted by commas, there is no comma after the last one, and there are no comments. The message names the first place where the file stops being JSON; the fault is there or just before it.',
  fix: 'Correct the place. An editor that knows JSON marks it while you type.',
  example: {
    file: 'site.json',
    isWhole: true,
    bad: `{
  "title": "Storage words",
  "url": "https://example.org",
}`,
    good: `{
  "title": "Storage words",
  "url": "https://example.org"
}`,
  },
};
