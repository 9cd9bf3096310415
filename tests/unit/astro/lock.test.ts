import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawn, spawnSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { takeLock, waitForLock } from '../../../src/astro/lock.ts';

let folder = '';
let lock = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'headword-lock-'));
  lock = join(folder, 'lock');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('a lock that was given back can be taken again', () => {
  takeLock(lock)();
  expect(() => takeLock(lock)).not.toThrow();
});

test('a lock of a running process is refused, by its number', () => {
  writeFileSync(lock, String(process.ppid));
  expect(() => takeLock(lock)).toThrow(`Another build of this content is running (process ${process.ppid}).`);
});

test('a lock whose process is gone is taken over', () => {
  const { pid } = spawnSync(process.execPath, ['--version']);
  writeFileSync(lock, String(pid));
  takeLock(lock);
  expect(readFileSync(lock, 'utf8')).toBe(String(process.pid));
});

test('a lock with no number in it is taken over', () => {
  writeFileSync(lock, '');
  expect(() => takeLock(lock)).not.toThrow();
});

test('a lock that is held is waited for until its process ends', async () => {
  const holder = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  writeFileSync(lock, String(holder.pid));
  const waiting = waitForLock(lock);
  const first = await Promise.race([waiting.then(() => 'taken'), sleep(200).then(() => 'held')]);
  expect(first).toBe('held');
  holder.kill('SIGKILL');
  const release = await waiting;
  expect(readFileSync(lock, 'utf8')).toBe(String(process.pid));
  release();
});
