import type { Rule } from '../rule.ts';

export const addressTaken: Rule = {
  kind: 'files',
  severities: ['error'],
  title: 'Two pages would have one address',
  meaning:
    'A guide in `.md` and one in `.mdx` of the same name, or two categories or languages whose free names give the same part of an address: of the two pages one would silently be lost.',
  fix: 'Rename one of the two.',
  example: {
    file: 'guides/disks.md',
    beside: { 'guides/disks.mdx': 'Text.' },
    bad: 'Text.',
    good: 'Text.',
    renamed: 'guides/more-disks.md',
  },
};
