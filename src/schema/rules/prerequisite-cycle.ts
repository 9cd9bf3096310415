import type { Rule } from '../rule.ts';

export const prerequisiteCycle: Rule = {
  kind: 'relations',
  severities: ['error'],
  title: 'Prerequisites lead in a circle',
  meaning:
    'Prerequisites say what to read before. When they lead back to where they began, nobody can begin, and no learning path can be drawn.',
  fix: 'Decide which of the terms comes first, and remove its prerequisite. The message names the whole circle.',
  example: {
    file: 'glossary/disk.json',
    beside: { 'glossary/cache.json': '"prerequisites": ["disk"]' },
    bad: '"prerequisites": ["cache"]',
    good: '"prerequisites": []',
  },
};
