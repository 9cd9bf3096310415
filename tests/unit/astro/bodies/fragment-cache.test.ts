import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openFragmentCache } from '../../../../src/astro/bodies/fragment-cache.ts';

let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'headword-cache-'));
  file = join(folder, 'fragments.pack');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const write = (entries: Readonly<Record<string, string>>): void => {
  const cache = openFragmentCache(file);
  for (const [key, body] of Object.entries(entries)) cache.set(key, body);
  cache.close(new Set(Object.keys(entries)));
};

const read = (...keys: readonly string[]): readonly (string | undefined)[] => {
  const cache = openFragmentCache(file);
  const bodies = keys.map(cache.get);
  cache.close(new Set(keys));
  return bodies;
};

test('what was kept is there in the next build, to the letter', () => {
  const bodies = { a: '<p>é 🧵\n</p>\n', b: '', c: 'x 5 abc\nlooks like a head\n' };
  write(bodies);
  expect(read('a', 'b', 'c', 'd')).toEqual([...Object.values(bodies), undefined]);
});

test('it is there in the same build too, and a later body takes the place of an earlier', () => {
  const cache = openFragmentCache(file);
  cache.set('a', 'one');
  cache.set('a', 'two');
  expect(cache.get('a')).toBe('two');
  cache.close(new Set(['a']));
  expect(read('a')).toEqual(['two']);
});

test.each([1, 5, 20])('of a tail cut by %i bytes only the last body is lost', (bytes) => {
  write({ a: 'first body', b: 'second body' });
  truncateSync(file, statSync(file).size - bytes);
  expect(read('a', 'b')).toEqual(['first body', undefined]);
});

test('rubbish at the end is cut off, and new bodies follow what is whole', () => {
  write({ a: 'first body' });
  appendFileSync(file, 'b 9999 abcdef\nhalf');
  const cache = openFragmentCache(file);
  cache.set('c', 'third body');
  cache.close(new Set(['a', 'c']));
  expect(read('a', 'b', 'c')).toEqual(['first body', undefined, 'third body']);
});

test('a damaged body is not given out', () => {
  write({ a: 'first body', b: 'second body' });
  writeFileSync(file, readFileSync(file, 'utf8').replace('first', 'fxrst'));
  expect(read('a', 'b')).toEqual([undefined, 'second body']);
  const cache = openFragmentCache(file);
  expect([cache.has('a'), cache.has('b')]).toEqual([false, true]);
  cache.close(new Set(['a', 'b']));
});

test('what is no file is begun anew', () => {
  mkdirSync(join(file, 'inner'), { recursive: true });
  write({ a: 'first body' });
  expect(read('a')).toEqual(['first body']);
});

test('a file of another kind is begun anew', () => {
  writeFileSync(file, 'not a pack at all');
  expect(read('a')).toEqual([undefined]);
  expect(statSync(file).size).toBe(0);
});

test('dead bodies are dropped once they are most of the file, living ones stay', () => {
  write({ dead: 'x'.repeat(1000), alive: 'living body' });
  const before = statSync(file).size;
  expect(read('alive')).toEqual(['living body']);
  expect(statSync(file).size).toBeLessThan(before / 2);
  expect(read('alive', 'dead')).toEqual(['living body', undefined]);
});

test('a file of mostly living bodies is left as it is', () => {
  write({ dead: 'x', alive: 'y'.repeat(1000) });
  const before = readFileSync(file);
  read('alive');
  expect(readFileSync(file).equals(before)).toBe(true);
});
