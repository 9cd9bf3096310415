import fc from 'fast-check';
import { markdownToMdast } from 'satteri';
import { expect, test } from 'vitest';
import { outlineToList } from '../../../src/emit/outline-list.ts';

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

const textOf = (node: Node): string => node.value ?? (node.children ?? []).map(textOf).join('');

/** The items of a list as lines, indented as they are nested. */
const linesOf = (node: Node, depth = -1): readonly string[] => {
  if (node.type === 'paragraph') return [`${'  '.repeat(depth)}${textOf(node)}`];
  return (node.children ?? []).flatMap((child) => linesOf(child, depth + (node.type === 'list' ? 1 : 0)));
};

const shown = (text: string): string => linesOf(markdownToMdast(outlineToList(text), { position: false })).join('\n');

test('statements become nested items', () => {
  expect(outlineToList('Outer\n  a → b\n    c\nd')).toBe('- Outer\n  - a → b\n    - c\n- d');
});

test.each([
  ['10. A → B: * [x] <b> & `c`'],
  ['1) a'],
  ['- a'],
  ['# a'],
  ['> a'],
  ['=== a'],
  ['__init__ and snake_case, ~~no~~'],
  ['List<Task<int>> &amp; \\n'],
  ['https://example.org, www.example.org, ada@example.org, ftp://a.b'],
  ['a | b'],
])('an item shows %s as it is', (text) => {
  expect(shown(text)).toBe(text);
});

test('any words are shown as they are', () => {
  const unit = fc.constantFrom(...Array.from('ab1 .)(-+*_`~<>[]!#&;:|\\=/@"\'$'));
  const line = fc.string({ unit, minLength: 1, maxLength: 12 }).map((text) => `x${text.replace(/ +/g, ' ')}`.trim());
  const start = fc.tuple(
    fc.constantFrom('', '-', '1.', '#', '>', '=', '+', '*', '12)', '---', '```', '~~~', '['),
    line,
  );
  fc.assert(
    fc.property(fc.array(start, { minLength: 1, maxLength: 4 }), (starts) => {
      const text = starts.map(([first, rest]) => `${first}${first === '' ? '' : ' '}${rest}`.trim()).join('\n');
      expect(shown(text)).toBe(text);
    }),
  );
});
