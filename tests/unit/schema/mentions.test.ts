import { expect, test } from 'vitest';
import { mentionsIn } from '../../../src/schema/mentions.ts';

test.each([
  ['a link', 'See [[cache]].', ['cache']],
  ['a link with words', 'See [[cache|the store]].', ['cache']],
  ['every link, in order', '[[b]] [[a]] [[b]]', ['b', 'a', 'b']],
  ['no link in code', 'Type `[[cache]]`, or ``a ` [[b]]``.', []],
  ['no link over two lines', '[[ca\nche]]', []],
  ['no link in plain text', 'a[0][[1', []],
])('finds %s', (_, text, slugs) => {
  expect(mentionsIn(text)).toEqual(slugs);
});
