import { expect, test } from 'vitest';
import { nearest } from '../../../src/schema/nearest.ts';

test.each([
  ['a missing letter', 'corotine', 'coroutine'],
  ['swapped neighbours', 'corouitne', 'coroutine'],
  ['another case', 'COROUTINE', 'coroutine'],
  ['a short word with one slip', 'taks', 'task'],
])('finds the word behind %s', (_, word, expected) => {
  expect(nearest(word, ['task', 'promise', 'coroutine'])).toBe(expected);
});

test('finds nothing where nothing is near', () => {
  expect(nearest('thread', ['promise', 'coroutine'])).toBeUndefined();
});

test('prefers the first of two equally near words', () => {
  expect(nearest('tusk', ['task', 'tisk'])).toBe('task');
});
