import { expect, test } from 'vitest';
import { limitIssue, type GivenUp } from '../../../../src/astro/bodies/limit-issue.ts';
import { parseJson, type Parsed } from '../../../../src/schema/document.ts';
import { parseFrontMatter } from '../../../../src/schema/front-matter.ts';

const issueIn = ({ document }: Parsed, given: Partial<GivenUp>) => {
  if (!document) throw new Error('It has no document.');
  return limitIssue(document, { reason: 'time', message: 'it took longer than 10 seconds', ...given });
};
const term = parseJson({
  path: 'glossary/cache.json',
  text: '{\n  "slug": "cache",\n  "good_code": "a\\nbad\\nc",\n  "mistakes": ["one", "two"]\n}',
});
const guide = parseFrontMatter({
  path: 'guides/caching.md',
  text: '---\ntitle: Caching\n---\n\nText.\n\n```js\nfirst();\nsecond();\n```\n',
});

test('the issue stands at the line of the code inside its field', () => {
  expect(issueIn(term, { text: 'a\nbad\nc', line: 2 })).toEqual({
    rule: 'render-limit',
    severity: 'error',
    file: 'glossary/cache.json',
    line: 3,
    column: 20,
    pointer: '/good_code',
    message:
      'Unexpected text in "good_code", expected one that can be rendered within the limits: it took longer than 10 seconds.',
    hint: 'Break its longest lines, shorten it, or name its language "text".',
    excerpt: { line: 2, column: 1, text: 'bad' },
  });
});

test('the issue stands at an item of a list', () => {
  expect(issueIn(term, { text: 'two' })).toMatchObject({ line: 4, column: 23, pointer: '/mistakes/1' });
});

test('the issue stands at the line of a fence', () => {
  expect(issueIn(guide, { text: 'first();\nsecond();', line: 2 })).toMatchObject({ line: 9, column: 1 });
});

test('the issue stands at the beginning of the file where nobody knows more', () => {
  expect(issueIn(term, {})).toMatchObject({ line: 1, column: 1 });
  expect(issueIn(guide, { text: 'not there' })).toMatchObject({ line: 1, column: 1 });
});
