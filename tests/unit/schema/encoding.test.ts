import { describe, expect, test } from 'vitest';
import { decodeFile } from '../../../src/schema/encoding.ts';

const decode = (bytes: Uint8Array) => decodeFile('glossary/a.json', bytes);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const wide = (text: string, size: 2 | 4, isBig: boolean): Uint8Array => {
  const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
  return Uint8Array.from(
    units.flatMap((unit) => {
      const bytes = [unit & 0xff, unit >> 8, ...(size === 4 ? [0, 0] : [])];
      return isBig ? bytes.toReversed() : bytes;
    }),
  );
};

test.each([
  ['plain text', 'a\nb', 'a\nb', false, false],
  ['text of every length of bytes', 'aé€😀', 'aé€😀', false, false],
  ['a byte order mark', '\uFEFFa', 'a', true, false],
  ['a second byte order mark, which is text', '\uFEFF\uFEFFa', '\uFEFFa', true, false],
  ['line ends of Windows', 'a\r\nb\r\n', 'a\nb\n', false, true],
  ['line ends of old systems', 'a\rb', 'a\nb', false, true],
  ['nothing', '', '', false, false],
])('%s is read', (_, written, text, hadByteOrderMark, hadOtherLineEnds) => {
  expect(decode(utf8(written))).toEqual({
    file: { path: 'glossary/a.json', text },
    repairs: { hadByteOrderMark, hadOtherLineEnds },
  });
});

describe('bytes that are no UTF-8', () => {
  test.each([
    ['a letter of Windows-1252', [...utf8('ab\ncd'), 0xe9, 0x20], 2, 3, 'E9', '"é"'],
    ['a quotation mark of Windows-1252', [0x93, 0x41], 1, 1, '93', '"“"'],
    ['a character that is cut off', [...utf8('a€'), 0xe2, 0x82], 1, 3, 'E2', undefined],
    ['more bytes than needed', [...utf8('a'), 0xc0, 0xaf], 1, 2, 'C0', undefined],
    ['half of a surrogate pair', [...utf8('😀a'), 0xed, 0xa0, 0x80, 0x41], 1, 4, 'ED', undefined],
    ['a byte that continues nothing', [...utf8('é\r\n'), 0x80, 0x41], 2, 1, '80', '"€"'],
  ])('%s has its place', (_, bytes, line, column, byte, guess) => {
    const issue = decode(Uint8Array.from(bytes));
    expect(issue).toMatchObject({ rule: 'encoding', severity: 'error', line, column });
    expect(issue).toMatchObject({ message: `Unexpected byte ${byte}, expected text in UTF-8.` });
    if (guess !== undefined) expect('hint' in issue && issue.hint).toContain(guess);
  });

  test('the line is shown with a mark for what cannot be read', () => {
    const issue = decode(Uint8Array.from([...utf8('x\nab'), 0xe9, ...utf8('cd\ny')]));
    expect(issue).toMatchObject({ excerpt: { line: 2, column: 3, text: 'ab\uFFFDcd' } });
  });
});

test.each([
  ['UTF-16', 2, false],
  ['UTF-16', 2, true],
  ['UTF-32', 4, false],
  ['UTF-32', 4, true],
] as const)('%s (%i bytes, big end first: %s) is named, with and without a mark', (name, size, isBig) => {
  for (const text of ['{ "slug": "cache", "term": "Cache" }', '\uFEFF{ "slug": "cache" }']) {
    expect(decode(wide(text, size, isBig))).toMatchObject({
      rule: 'encoding',
      line: 1,
      column: 1,
      message: `Unexpected encoding ${name}, expected UTF-8.`,
    });
  }
});

test('a text with a zero in it is still text', () => {
  expect(decode(utf8('a\0b and more'))).toMatchObject({ file: { text: 'a\0b and more' } });
});

test('zeros alone are no encoding', () => {
  expect(decode(new Uint8Array(500))).toMatchObject({ file: { text: '\0'.repeat(500) } });
});
