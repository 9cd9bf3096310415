import { expect, test } from 'vitest';
import { toPlainText } from '../../../src/model/plain-text.ts';

test.each([
  ['An object with `__aenter__` in it.', 'An object with __aenter__ in it.'],
  ['See [[event_loop]] and [[task|a task]].', 'See event loop and a task.'],
  ['**Strong**, *soft* and _quiet_ words.', 'Strong, soft and quiet words.'],
  ['A [link](https://example.org/x_y) here.', 'A link here.'],
  ['snake_case and 2 * 3 * 4 stay.', 'snake_case and 2 * 3 * 4 stay.'],
  ['Nothing to do.', 'Nothing to do.'],
])('%s', (prose, plain) => {
  expect(toPlainText(prose)).toBe(plain);
});
