import type { Rule } from '../rule.ts';

export const openBlock: Rule = {
  kind: 'guides',
  severities: ['error'],
  title: 'A fence or block is never closed',
  meaning:
    'A fence of code ends with as many backticks as it began with, a block with its three colons. Without them it goes on to the end of the guide and swallows what stands there.',
  fix: 'Write the sign on a line of its own where the code or the block ends.',
  example: {
    file: 'guides/reading.md',
    bad: '```python\nread(path)\n\nThen close it.',
    good: '```python\nread(path)\n```\n\nThen close it.',
  },
};
