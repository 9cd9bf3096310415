import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { watchContent } from '../../../../src/astro/live/watch-content.ts';

let folder = '';
let content = '';
let calls = 0;
let stop = (): void => undefined;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'headword-watch-'));
  content = join(folder, 'content');
  mkdirSync(join(content, 'glossary'), { recursive: true });
  writeFileSync(join(content, 'glossary/cache.json'), '{}');
  calls = 0;
  stop = watchContent(content, () => (calls += 1));
  await sleep(50);
});
afterEach(() => {
  stop();
  rmSync(folder, { recursive: true });
});

/** Waits until the change is heard of. */
const heard = async (act: () => void): Promise<boolean> => {
  const before = calls;
  act();
  for (let tries = 0; tries < 400 && calls === before; tries++) await sleep(25);
  return calls > before;
};

test('a file that is written, made, renamed or deleted is heard of', async () => {
  const file = join(content, 'glossary/cache.json');
  expect(await heard(() => writeFileSync(file, '{"a":1}'))).toBe(true);
  expect(await heard(() => writeFileSync(join(content, 'site.json'), '{}'))).toBe(true);
  expect(await heard(() => renameSync(file, join(content, 'glossary/other.json')))).toBe(true);
  expect(await heard(() => rmSync(join(content, 'site.json')))).toBe(true);
});

test('what an editor puts beside a file is not heard of', async () => {
  for (const name of ['.cache.json.swp', '4913', 'cache.json~', '.#cache.json'])
    writeFileSync(join(content, 'glossary', name), 'x');
  await sleep(200);
  expect(calls).toBe(0);
});

test('a folder that comes is heard of, and what is in it', async () => {
  expect(await heard(() => mkdirSync(join(content, 'guides')))).toBe(true);
  await sleep(700);
  expect(await heard(() => writeFileSync(join(content, 'guides/a.md'), 'A'))).toBe(true);
});

test('a folder that goes away and comes back as another is followed', async () => {
  const away = join(folder, 'away');
  expect(await heard(() => renameSync(content, away))).toBe(true);
  await sleep(700);
  expect(await heard(() => cpSync(away, content, { recursive: true }))).toBe(true);
  await sleep(700);
  expect(await heard(() => writeFileSync(join(content, 'glossary/cache.json'), '{"b":1}'))).toBe(true);
});
