import type { Rule } from '../rule.ts';

export const slugFileName: Rule = {
  kind: 'files',
  severities: ['error'],
  title: 'A slug and its file name differ, or the name is no slug',
  meaning:
    'The slug is the last part of the address of a page, and the name of its file without the ending: so one can be found from the other. It has lower-case letters `a` to `z`, digits, `-` and `_`, at most 64, and begins and ends with a letter or digit. Some names are reserved, `index` and `404` among them.',
  fix: 'Write the slug as the file is named, or rename the file. A term that was published under another slug keeps the old one in `renamed_from`, and its old address leads to the new.',
  example: {
    file: 'guides/First Steps.md',
    renamed: 'guides/first-steps.md',
    isWhole: true,
    bad: `---
title: First steps
description: How to begin.
created: 2026-11-02
updated: 2026-11-02
---

Text.`,
    good: `---
title: First steps
description: How to begin.
created: 2026-11-02
updated: 2026-11-02
---

Text.`,
  },
};
