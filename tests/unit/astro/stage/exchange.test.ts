import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { exchange } from '../../../../src/astro/stage/exchange.ts';

let folder = '';
let one = '';
let other = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'headword-exchange-'));
  one = join(folder, `it's $one "folder"`);
  other = join(folder, 'other');
  for (const path of [one, other]) mkdirSync(path);
  writeFileSync(join(one, 'new'), '');
  writeFileSync(join(other, 'old'), '');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('two folders are swapped in one step on Linux', () => {
  expect(exchange(one, other)).toBe(true);
  expect([readdirSync(one), readdirSync(other)]).toEqual([['old'], ['new']]);
});

test('what a program says does not count: one that does nothing, fails or is missing swaps nothing', () => {
  expect(exchange(one, other, [['true'], ['false'], ['no-such-program', one, other]])).toBe(false);
  expect([readdirSync(one), readdirSync(other)]).toEqual([['new'], ['old']]);
});

test('one that swaps and fails all the same has swapped', () => {
  const moves = 'mv "$0" "$0.x" && mv "$1" "$0" && mv "$0.x" "$1"; exit 1';
  expect(exchange(one, other, [['sh', '-c', moves, one, other]])).toBe(true);
});
