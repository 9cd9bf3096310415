import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findChromium } from '../../../scripts/chromium.ts';

let home = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'headword-chromium-'));
});
afterEach(() => {
  rmSync(home, { recursive: true });
});

const put = (path: string, mode = 0o755): string => {
  const file = join(home, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, '');
  chmodSync(file, mode);
  return file;
};
const find = (env: Readonly<Record<string, string>> = {}): string | undefined => findChromium({ env, home });

test('CHROME_PATH comes first', () => {
  const chosen = put('chosen');
  put('bin/chromium');
  expect(find({ CHROME_PATH: chosen, PATH: join(home, 'bin') })).toBe(chosen);
});

test('a CHROME_PATH that leads nowhere is passed over', () => {
  const other = put('bin/chromium');
  expect(find({ CHROME_PATH: join(home, 'nowhere'), PATH: join(home, 'bin') })).toBe(other);
});

test.each(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'])('%s is found on PATH', (name) => {
  const file = put(`bin/${name}`);
  expect(find({ PATH: `${join(home, 'empty')}:${join(home, 'bin')}` })).toBe(file);
});

test('what cannot be run is no browser', () => {
  put('bin/chromium', 0o644);
  const other = put('bin/google-chrome');
  expect(find({ PATH: join(home, 'bin') })).toBe(other);
});

test('Playwright’s newest is found in its cache', () => {
  put('.cache/ms-playwright/chromium-999/chrome-linux/chrome');
  put('.cache/ms-playwright/chromium_headless_shell-2000/chrome-linux/headless_shell');
  const newest = put('.cache/ms-playwright/chromium-1200/chrome-linux64/chrome');
  expect(find()).toBe(newest);
});
