/** The door by which data enters MDX: whatever a string says, it comes out as it went in, and runs nothing. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { block, joinBlocks, tag, type Json } from '../../../src/emit/mdx.ts';
import { html } from '../../../src/render/html.ts';
import { renderMdx } from '../../../src/render/mdx.ts';

const roundTrip = (value: Json): unknown => {
  let received: unknown;
  const Take = ({ value: given }: Record<string, unknown>) => {
    received = given;
    return html``;
  };
  renderMdx(joinBlocks([block('Frame', {}, [tag('Take', { value })])]), {
    Take,
    Frame: ({ children }) => html`${children as string}`,
  });
  return received;
};

const hostile = [
  '</Take><script>alert(1)</script>',
  '{process.exit(1)}',
  '${process.exit(1)}',
  '"}} /> <Frame onload={x}',
  "'`\\",
  '\\u0022}',
  '*/ import x from "fs" /*',
  'import fs from "node:fs"',
  'export const a = 1',
  '---\ntitle: x\n---',
  '```\n~~~\n',
  '# heading\n\n\tcode',
  '<!-- --> {/* */}',
  '\u2028\u2029\u0000\u0007\u001b',
  '&lt;&#123;&amp;',
  'private \uf002\ue000\uf8ff, marks \ufeff\uffff\u0085',
  '🧵 \u202e عربى',
  '__proto__',
];

test.each(hostile)('%j comes out as it went in', (text) => {
  expect(roundTrip(text)).toBe(text);
});

test('so does every string, alone and in structures', () => {
  const string = fc.oneof(
    fc.string({ unit: 'binary' }).filter((text) => text.isWellFormed()),
    fc.string({ unit: fc.constantFrom(...Array.from('{}<>`\'"\\/*$=;:!#[]() \n\tab')) }),
    fc.constantFrom(...hostile),
  );
  const value = fc.oneof(
    string.filter((text) => text !== ''),
    fc.array(string, { minLength: 1 }),
    fc.record({ a: string, b: fc.array(string) }),
  );
  fc.assert(
    fc.property(value, (given) => {
      expect(roundTrip(given)).toEqual(given);
    }),
    { numRuns: 300 },
  );
});

test('empty props are left out, and blocks without children are nothing', () => {
  expect(tag('Take', { a: '', b: [], c: undefined, d: 0, e: false })).toBe('<Take d={0} e={false} />');
  expect(block('Frame', { a: 1 }, ['', ''])).toBe('');
});

test('a tag that does not exist stops the build', () => {
  expect(() => renderMdx('<Nobody />', {})).toThrow(/Nobody/);
});
