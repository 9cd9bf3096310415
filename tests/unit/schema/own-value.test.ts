import { expect, test } from 'vitest';
import { toLanguageId } from '../../../src/model/language.ts';
import { languageName } from '../../../src/emit/words.ts';
import { ownValue } from '../../../src/schema/own-value.ts';
import { fill } from '../../../src/strings.ts';

test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])('a record says nothing under %s', (key) => {
  expect(ownValue({ a: 'b' }, key)).toBeUndefined();
});

test('names that every object has are languages like any other', () => {
  expect(toLanguageId('constructor')).toBe('constructor');
  expect(languageName('__proto__')).toBe('__proto__');
  expect(fill('{constructor} {a}', { a: 'b' })).toBe('{constructor} b');
});
