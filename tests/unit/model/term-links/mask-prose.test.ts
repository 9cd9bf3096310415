import { expect, test } from 'vitest';
import { maskProse } from '../../../../src/model/term-links/mask-prose.ts';

/** What is left of a text, with a dot for each run that is blanked. */
const left = (text: string): string => maskProse(text).replaceAll(/\0+/g, '.');

test.each([
  ['plain text', 'A lock, a < b.', 'A lock, a < b.'],
  ['code', 'A `lock` and ``a ` lock`` stay.', 'A . and . stay.'],
  ['links', 'See [a lock](/x(y)), [[lock|the lock]], [lock] and ![lock](x).', 'See ., ., . and ..'],
  ['nested brackets', '[a [lock] b](x) lock', '. lock'],
  ['addresses', 'At https://example.org/lock now.', 'At . now.'],
  ['headings', '## A lock\n\nA lock.', '.\n\nA lock.'],
  ['fences', '```py\nlock\n\nlock\n```\nlock', '.\n.\n\n.\n.\nlock'],
  ['a fence that never closes', 'lock\n\n```\nlock\n\nlock', 'lock\n\n.\n.\n\n.'],
  ['indented lines', 'lock\n\n    lock\n', 'lock\n\n.\n'],
  ['what begins items and quotations', 'lock\n- a lock\n  2. lock\n> - lock', 'lock\n.a lock\n.lock\n.lock'],
  ['what makes a heading of the line above', 'lock\n===\nlock', 'lock\n.\nlock'],
  ['no line that only goes on', 'time\n  to live\n-fold', 'time\n  to live\n-fold'],
  ['definitions of references', '[lock]: /x "lock"\n\nlock', '.\n\nlock'],
  ['escapes', 'A \\`lock\\`.', 'A .lock..'],
  ['all that follows HTML', 'lock <b>lock</b> lock\n\nlock', 'lock .\n\n.'],
  ['a paragraph with an open backtick', 'a ` lock\n\nlock', '.\n\nlock'],
  ['a paragraph with an open bracket', 'lock in [0, 1)\n\nlock', '.\n\nlock'],
])('blanks out %s', (_, text, expected) => {
  expect(left(text)).toBe(expected);
  expect(maskProse(text)).toHaveLength(text.length);
});
