import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createAddressIds, toAddressId } from '../../../src/model/address-id.ts';
import { reservedSlugs, slugPattern } from '../../../src/schema/text.ts';

test.each([
  ['python', 'python'],
  ['c++', 'c-plus-plus'],
  ['c#', 'c-sharp'],
  ['r&d', 'r-and-d'],
  ['error handling', 'error-handling'],
  ['größe', 'grosse'],
  ['node.js', 'node-js'],
])('%s alone becomes %s', (text, id) => {
  expect(createAddressIds([text]).get(text)).toBe(id);
});

test('a text that is spelled like its address keeps it, whatever else reads alike', () => {
  const ids = createAddressIds(['async/await', 'async-await', 'async await']);
  expect(ids.get('async-await')).toBe('async-await');
  expect(ids.get('async/await')).toMatch(/^async-await-\w{5,7}$/);
  expect(ids.get('async await')).not.toBe(ids.get('async/await'));
});

test('letters that are lost are told by a hash, so that no other text is named', () => {
  const ids = createAddressIds(['日本語', '日本 sql', '===', '🧵']);
  for (const id of ids.values()) expect(id).toMatch(/^(?:x|sql)-\w{5,7}$/);
  expect(new Set(ids.values()).size).toBe(4);
});

test('names that file systems and hosts keep for themselves are not used', () => {
  for (const name of ['index', 'con', 'nul', '404']) expect(createAddressIds([name]).get(name)).not.toBe(name);
  expect(toAddressId('index')).not.toBe('index');
  expect(toAddressId('../x')).toMatch(/^x-\w+$/);
});

test('any texts get different ids that are safe in addresses and files, in any order', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ unit: 'grapheme', maxLength: 80 }), { maxLength: 30 }), (texts) => {
      const ids = createAddressIds(texts);
      expect(new Set(ids.values()).size).toBe(texts.length);
      for (const id of ids.values()) expect(slugPattern.test(id) && !reservedSlugs.has(id)).toBe(true);
      expect([...createAddressIds(texts.toReversed())].toSorted()).toEqual([...ids].toSorted());
    }),
  );
});
