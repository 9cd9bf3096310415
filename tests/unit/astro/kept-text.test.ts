import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readKept, writeKept } from '../../../src/astro/kept-text.ts';

let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'headword-kept-'));
  file = join(folder, 'kept');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test.each(['', 'one\ntwo\n', '\n', 'é 😀 \u2028'])('%j is read as it was written', (text) => {
  writeKept(file, text);
  expect(readKept(file)).toBe(text);
  expect(readdirSync(folder)).toEqual(['kept']);
});

test('what was altered anywhere, or cut short anywhere, is not there', () => {
  writeKept(file, 'a text that was kept');
  const whole = readFileSync(file);
  for (let at = 0; at < whole.length; at++) {
    const altered = Buffer.from(whole);
    altered[at] = (altered[at] ?? 0) ^ 1;
    writeFileSync(file, altered);
    expect(readKept(file)).toBeUndefined();
    writeFileSync(file, whole.subarray(0, at));
    expect(readKept(file)).toBeUndefined();
  }
});

test('what is no file is not there, and is replaced', () => {
  for (const path of [file, `${file}.next`]) mkdirSync(join(path, 'inner'), { recursive: true });
  expect(readKept(file)).toBeUndefined();
  writeKept(file, 'one');
  expect(readKept(file)).toBe('one');
  rmSync(file);
  symlinkSync('/nowhere/at/all', file);
  writeKept(file, 'two');
  expect(readKept(file)).toBe('two');
});
