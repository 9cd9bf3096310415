import { expect, test } from 'vitest';
import { textList } from '../../../src/render/tags/text-list.ts';

const listOf = (text: string): string | undefined => textList(text)?.html.replaceAll('\n', '');

test('a deeper statement stands in a list inside the one before it', () => {
  expect(listOf('a\n  b\n    c\n  d\ne')).toBe(
    '<ul><li>a<ul><li>b<ul><li>c</li></ul></li><li>d</li></ul></li><li>e</li></ul>',
  );
});

test('a statement is text, whatever it says', () => {
  expect(listOf('<b> & "c"')).toBe('<ul><li>&lt;b&gt; &amp; &quot;c&quot;</li></ul>');
});

test('no words, no list', () => {
  expect(listOf('\n')).toBeUndefined();
});
