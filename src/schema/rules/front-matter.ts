import type { Rule } from '../rule.ts';

export const frontMatter: Rule = {
  kind: 'files',
  severities: ['error'],
  title: 'A guide has no front matter, or one that is not valid YAML',
  meaning:
    'A guide begins with its front matter: title, description and dates between two lines of three hyphens, written in YAML. Without it the guide has no title and no place in the list.',
  fix: 'Begin the file with a line `---`, write one `name: value` a line, end with another `---`. Put text with a colon into quotes, and use spaces, never tabs, to indent.',
  example: {
    file: 'guides/reading.md',
    isWhole: true,
    bad: `---
title: Reading: fast and slow
description: Where the time goes.
created: 2026-11-02
updated: 2026-11-02
---

Text.`,
    good: `---
title: "Reading: fast and slow"
description: Where the time goes.
created: 2026-11-02
updated: 2026-11-02
---

Text.`,
  },
};
