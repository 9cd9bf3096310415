import { expect, test } from 'vitest';
import { addressesIn, mentionsIn } from '../../../src/schema/mentions.ts';

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

test.each([
  ['links', 'See [a](/a) and [b](<./b> "B").', ['/a', './b']],
  ['definitions', '[a]: /a\n  [b]: <#b>', ['/a', '#b']],
  ['no link in code', '`[a](/a)` [b](/b)', ['/b']],
  ['no address in plain text', 'a] (b) and c]: d', []],
])('finds addresses: %s', (_, text, addresses) => {
  const found = addressesIn(text);
  expect(found.map(({ address }) => address)).toEqual(addresses);
  expect(found.map(({ address, start }) => text.slice(start, start + address.length))).toEqual(addresses);
});
