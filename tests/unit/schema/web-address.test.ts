import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toHref } from '../../../src/schema/web-address.ts';
import { webUrl } from '../../../src/schema/text.ts';
import { hostileText } from '../../hostile/arbitraries.ts';
import { hostileRuns } from '../../hostile/runs.ts';

test.each([
  ['https://example.org', 'https://example.org'],
  ['https://example.org/a?b=c&d#e', 'https://example.org/a?b=c&d#e'],
  ['https://аpple.com/', 'https://xn--pple-43d.com/'],
  ['https://example.org\\@evil.example/', 'https://example.org/@evil.example/'],
  ['https://example.org/ü', 'https://example.org/%C3%BC'],
])('%s is written as %s', (address, href) => {
  expect(toHref(address)).toBe(href);
});

test('an address that a file may say leads where browsers take it, and holds no sign that ends an attribute', () => {
  const address = fc
    .tuple(hostileText, hostileText)
    .map(([host, path]) => `https://${host.slice(0, 12)}example.org/${path}`);
  fc.assert(
    fc.property(
      address.filter((text) => webUrl.safeParse(text).success),
      (text) => {
        const href = toHref(text);
        expect(href).toMatch(/^https?:\/\/[!-~]*$/);
        expect(new URL(href).href).toBe(new URL(text).href);
      },
    ),
    hostileRuns(1000),
  );
});
