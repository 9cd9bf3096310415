import { expect, test } from 'vitest';
import { termMap, type TermMapProps } from '../../../src/render/tags/term-map.ts';

const words = { before: 'Read first', after: 'Leads to', related: 'Related', problem: 'Problems', whole: 'Whole map' };
const props: TermMapProps = {
  title: 'A & <b>',
  whole: '/docs/map',
  words,
  bands: [
    { kind: 'before', nodes: [{ title: 'First "one"', href: '/docs/glossary/first' }] },
    { kind: 'after', nodes: [{ title: 'The Revolt event loop of fibers in PHP, long', href: '/docs/glossary/last' }] },
    { kind: 'related', nodes: [{ title: 'Two words', href: '/docs/glossary/two' }] },
  ],
};
const drawn = termMap(props).html;

test('the words read in order: what to read first, the term, where it leads, what is related', () => {
  const text = drawn.replaceAll(/<title>.*?<\/title>/g, '').replaceAll(/<[^>]*>/g, '|');
  const at = ['Read first', 'First &quot;one&quot;', 'A &amp; &lt;b&gt;', 'Leads to', 'Related', 'Two words'].map(
    (word) => text.indexOf(word),
  );
  expect(at).toEqual(at.toSorted((a, b) => a - b));
  expect(Math.min(...at)).toBeGreaterThan(-1);
});

test('a title that was cut is there in full', () => {
  expect(drawn).toContain('<title>The Revolt event loop of fibers in PHP, long</title>The Revolt ');
});

test('there are no ids, no styles and no fractions', () => {
  expect(drawn).not.toMatch(/\s(?:id|style|on\w+)=/);
  expect(drawn).not.toMatch(/[\d"](?:\.\d)/);
});

test('the same map is drawn each time', () => {
  expect(termMap(props).html).toBe(drawn);
});
