import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createWorkerPool, JobKilled } from '../../../../src/render/workers/pool.ts';

let folder = '';
let entry: URL;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'headword-pool-'));
  const serve = pathToFileURL(join(import.meta.dirname, '../../../../src/render/workers/serve.ts')).href;
  const file = join(folder, 'worker.ts');
  writeFileSync(
    file,
    `import { serveJobs } from '${serve}';
    serveJobs(async (job) => {
      if (job === 'hang') for (;;);
      if (job === 'die') process.exit(7);
      if (job === 'throw') throw new Error('no such thing');
      return [job, process.pid];
    });`,
  );
  entry = pathToFileURL(file);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

type Reply = readonly [job: string, pid: number];
const createPool = (size: number, timeLimit = 20_000) => createWorkerPool<string, Reply>(entry, { size, timeLimit });

test('jobs are answered, each with its own reply', async () => {
  const pool = createPool(2);
  const replies = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((job) => pool.run(job)));
  pool.close();
  expect(replies.map(([job]) => job)).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(new Set(replies.map(([, pid]) => pid)).size).toBeLessThanOrEqual(2);
});

test('a job that hangs is killed at its limit, and those behind it are done', async () => {
  const pool = createPool(1, 2500);
  const hanging = pool.run('hang');
  const behind = pool.run('a');
  await expect(hanging).rejects.toThrow(JobKilled);
  await expect(hanging).rejects.toThrow('longer than 2.5 seconds');
  expect((await behind)[0]).toBe('a');
  pool.close();
});

test('a process that dies costs its own job alone', async () => {
  const pool = createPool(1);
  const [dead, alive] = await Promise.allSettled([pool.run('die'), pool.run('a')]);
  pool.close();
  expect(dead).toMatchObject({
    status: 'rejected',
    reason: { name: 'JobKilled', message: expect.stringContaining('exit code 7') as string },
  });
  expect(alive).toMatchObject({ status: 'fulfilled' });
});

test('a job that throws rejects with its words, and its process goes on', async () => {
  const pool = createPool(1);
  const [, before] = await pool.run('a');
  await expect(pool.run('throw')).rejects.toThrow('no such thing');
  const [, after] = await pool.run('b');
  pool.close();
  expect(after).toBe(before);
});
