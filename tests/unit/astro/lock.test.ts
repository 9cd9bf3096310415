import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { currentHolder, type Holder } from '../../../src/astro/holder.ts';
import { waitForLock } from '../../../src/astro/lock.ts';

let folder = '';
let lock = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'headword-lock-'));
  lock = join(folder, 'lock');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const ownText = JSON.stringify(currentHolder());
const writeHolder = (changed: Partial<Holder>): void => {
  writeFileSync(lock, JSON.stringify({ ...currentHolder(), ...changed }));
};
/** Whether the lock is still not taken after a while. */
const isHeld = (waiting: Promise<unknown>): Promise<boolean> =>
  Promise.race([waiting.then(() => false), sleep(200, true)]);

test('a lock that was given back can be taken again', async () => {
  (await waitForLock(lock))();
  expect(readdirSync(folder)).toEqual([]);
  (await waitForLock(lock))();
});

test('a lock that is held is waited for, and its holder told once', async () => {
  const release = await waitForLock(lock);
  const holders: Holder[] = [];
  const waiting = waitForLock(lock, { onWait: (holder) => holders.push(holder) });
  expect(await isHeld(waiting)).toBe(true);
  release();
  (await waiting)();
  expect(holders).toEqual([currentHolder()]);
});

test('a lock is waited for until its process ends', async () => {
  const script = `
    import { waitForLock } from ${JSON.stringify(join(import.meta.dirname, '../../../src/astro/lock.ts'))};
    await waitForLock(${JSON.stringify(lock)});
    process.stdout.write('taken');
    setInterval(() => {}, 1000);`;
  const holder = spawn(process.execPath, ['--input-type=module', '-e', script]);
  await once(holder.stdout, 'data');
  const waiting = waitForLock(lock);
  expect(await isHeld(waiting)).toBe(true);
  holder.kill('SIGKILL');
  const release = await waiting;
  expect(readFileSync(lock, 'utf8')).toBe(ownText);
  release();
});

test('a lock whose process is gone is taken over', async () => {
  const { pid } = spawnSync(process.execPath, ['--version']);
  writeHolder({ pid, started: '1' });
  const release = await waitForLock(lock);
  expect(readFileSync(lock, 'utf8')).toBe(ownText);
  release();
});

test('a lock whose process number another program has taken is taken over', async () => {
  writeHolder({ started: '1' });
  const release = await waitForLock(lock);
  expect(readFileSync(lock, 'utf8')).toBe(ownText);
  release();
});

test('a lock of another container or machine is waited for while it gives signs of life', async () => {
  writeHolder({ place: 'elsewhere', started: '1' });
  const told: Holder[] = [];
  const waiting = waitForLock(lock, { patience: 400, onWait: (holder) => told.push(holder) });
  for (let sign = 0; sign < 6; sign++) {
    utimesSync(lock, sign, sign);
    expect(await isHeld(waiting)).toBe(true);
  }
  (await waiting)();
  expect(told).toMatchObject([{ place: 'elsewhere' }]);
});

test('a lock that tells of no process, or is a folder, is taken over', async () => {
  const texts = ['', '17', 'null', '{"pid":0}', '{"pid":1}', '\0\0\0'];
  for (const [index, text] of texts.entries()) writeFileSync(`${lock}-${index}`, text);
  mkdirSync(join(lock, 'inner'), { recursive: true });
  const files = [lock, ...texts.keys().map((index) => `${lock}-${index}`)];
  for (const release of await Promise.all(files.map((file) => waitForLock(file)))) release();
  expect(readdirSync(folder)).toEqual([]);
});

test('many that find the lock of one that is gone take it one after the other', async () => {
  writeHolder({ started: '1' });
  let [now, most] = [0, 0];
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      const release = await waitForLock(lock);
      most = Math.max(most, ++now);
      await sleep(5);
      now--;
      release();
    }),
  );
  expect(most).toBe(1);
});

test('a lock that another has taken meanwhile is left to it', async () => {
  const release = await waitForLock(lock);
  writeHolder({ pid: 1 });
  release();
  expect(existsSync(lock)).toBe(true);
});

test('a lock is given back when the process ends', () => {
  const script = `
    import { waitForLock } from ${JSON.stringify(join(import.meta.dirname, '../../../src/astro/lock.ts'))};
    await waitForLock(${JSON.stringify(lock)});
    process.exit(0);`;
  expect(spawnSync(process.execPath, ['--input-type=module', '-e', script]).status).toBe(0);
  expect(existsSync(lock)).toBe(false);
});
