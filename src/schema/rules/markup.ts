import type { Rule } from '../rule.ts';

export const markup: Rule = {
  kind: 'text',
  severities: ['warning', 'error'],
  title: 'A text has HTML or an image',
  meaning:
    'Text is Markdown: emphasis, code, links and lists, in guides tables, blocks and diagrams too. HTML is never run; it is shown as it is written, tags and all (a warning). Guides have no images (an error): a diagram can be read aloud, searched and copied, a picture of one cannot.',
  fix: 'Write Markdown: `**words**` for `<b>`, `*words*` for `<i>`, an empty line for `<br>`. HTML that is to be seen stands between backticks.',
  example: {
    file: 'glossary/disk.json',
    bad: '"long": "It is <b>slower</b> than a cache."',
    good: '"long": "It is **slower** than a cache."',
  },
};
