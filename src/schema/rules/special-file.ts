import type { Rule } from '../rule.ts';

export const specialFile: Rule = {
  kind: 'files',
  severities: ['error'],
  title: 'A link, a pipe or a device stands where a file is expected',
  meaning:
    'A symbolic link could lead to any file of the machine that builds, and a pipe would let it wait for ever. So neither is followed or opened, be it a file or the folder `glossary` itself.',
  fix: 'Put the file itself in place of the link.',
  example: {
    file: 'glossary/disk.json',
    isWhole: true,
    bad: '"a link to ../../elsewhere.json"',
    good: '"the file itself"',
  },
  more: 'The content folder may be a link: it is named by who builds. Files with several names (hard links) are files like others.',
};
