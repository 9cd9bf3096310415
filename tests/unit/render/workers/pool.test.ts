import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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
    const held = [];
    const hold = (megabytes) => {
      held.push(Buffer.alloc(megabytes * 2 ** 20, 1));
      return new Promise((resolve) => setTimeout(resolve, 300));
    };
    const spin = (milliseconds) => {
      const before = process.cpuUsage();
      for (let used = before; used === before || used.user + used.system < milliseconds * 1_000; )
        used = process.cpuUsage(before);
    };
    serveJobs(async (job, tell) => {
      if (job === 'steps') for (let step = 0; step < 5; step++) (tell(step, true), spin(500));
      if (job === 'lost') (tell('first', true), tell({ line: 7 }), spin(60_000));
      if (job === 'crash') (tell('edge'), process.kill(process.pid, 'SIGSEGV'));
      if (job === 'wait') await new Promise((resolve) => setTimeout(resolve, 100));
      if (job === 'hold') await hold(150);
      if (job === 'eat') for (;;) await hold(100);
      if (job === 'hang') for (;;);
      if (job === 'sleep') await new Promise(() => setInterval(() => {}, 1_000));
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
const createPool = (size: number, timeLimit = 20_000, memoryLimit = 320) =>
  createWorkerPool<string, Reply>(entry, { size, timeLimit, memoryLimit });

test('jobs are answered, each with its own reply', async () => {
  const pool = createPool(2);
  const replies = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((job) => pool.run(job)));
  pool.close();
  expect(replies.map(([job]) => job)).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(new Set(replies.map(([, pid]) => pid)).size).toBeLessThanOrEqual(2);
});

test('all processes have work as long as there is some', async () => {
  const pool = createPool(2);
  const replies = await Promise.all(Array.from({ length: 40 }, () => pool.run('wait')));
  pool.close();
  const jobs = [...Map.groupBy(replies, ([, pid]) => pid).values()].map(({ length }) => length);
  expect(jobs).toHaveLength(2);
  expect(Math.min(...jobs)).toBeGreaterThanOrEqual(12);
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

test('a process that is given up leaves what it said it was at', async () => {
  const pool = createPool(1, 1_000);
  const [lost, crashed] = await Promise.allSettled([pool.run('lost'), pool.run('crash')]);
  pool.close();
  expect(lost).toMatchObject({ reason: { name: 'JobKilled', reason: 'time', at: { line: 7 } } });
  const message = 'the worker process ended (SIGSEGV)';
  expect(crashed).toMatchObject({ reason: { name: 'JobKilled', reason: 'exit', at: 'edge', message } });
});

test('every step of a job has the whole limit', async () => {
  const pool = createPool(1, 1_500);
  await expect(pool.run('steps')).resolves.toContain('steps');
  pool.close();
});

test('a job that nobody wants any more when its turn comes is skipped', async () => {
  const pool = createPool(1);
  const [, skipped, last] = await Promise.allSettled([pool.run('a'), pool.run('b', () => false), pool.run('c')]);
  pool.close();
  expect(skipped).toMatchObject({ reason: { name: 'JobKilled', reason: 'skipped' } });
  expect(last).toMatchObject({ status: 'fulfilled' });
});

test('a job that waits for what never comes is killed too', async () => {
  const pool = createPool(1, 1_000);
  await expect(pool.run('sleep')).rejects.toThrow('longer than 1 seconds');
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

describe.skipIf(process.platform !== 'linux')('memory outside the heap counts', () => {
  test('a job that eats it is killed, and those behind it are done', async () => {
    const pool = createPool(1);
    const [eaten, alive] = await Promise.allSettled([pool.run('eat'), pool.run('a')]);
    pool.close();
    expect(eaten).toMatchObject({
      status: 'rejected',
      reason: { name: 'JobKilled', message: 'it needed more than 320 MB of memory' },
    });
    expect(alive).toMatchObject({ status: 'fulfilled' });
  });

  test('a job that finds it half full is done in a process of its own', async () => {
    const pool = createPool(1);
    const [, first] = await pool.run('hold');
    const [, second] = await pool.run('hold');
    pool.close();
    expect(second).not.toBe(first);
  });
});

test('a closed pool starts nothing more', async () => {
  const pool = createPool(1);
  const [running, waiting] = [pool.run('hang'), pool.run('a')];
  pool.close();
  await expect(running).rejects.toThrow(JobKilled);
  const late = new Promise((resolve) => setTimeout(resolve, 500, 'nothing'));
  expect(await Promise.race([waiting, late])).toBe('nothing');
});
