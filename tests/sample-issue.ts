/** An issue as most are, and the file that it is in, for tests of how issues are told. */
import type { Issue } from '../src/schema/issue.ts';

export const sampleIssue: Issue = {
  rule: 'field',
  severity: 'error',
  file: 'glossary/cache.json',
  line: 2,
  column: 12,
  pointer: '/severity',
  message: 'Unexpected "hgih", expected "high".',
  hint: 'Did you mean "high"?',
};

export const sampleText = '{\n  "level": "hgih"\n}';
