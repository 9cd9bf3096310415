import type { Rule } from '../rule.ts';

export const signal: Rule = {
  kind: 'site',
  severities: ['warning'],
  title: 'Crawlers are offered what the rights keep back',
  meaning:
    'The site asks crawlers to train with texts that its own `usage` lets nobody carry away. The two contradict each other, and a program would follow the more generous one.',
  fix: 'Write `false` for `ai_train`, leave it out, or free the texts in `usage`.',
  example: {
    file: 'site.json',
    bad: `"usage": { "verbatim_allowed": ["short"] },
"signals": { "ai_train": true }`,
    good: `"usage": { "verbatim_allowed": ["short"] },
"signals": { "ai_train": false }`,
  },
};
