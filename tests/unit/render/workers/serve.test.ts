/** Worker processes end with the process that started them, whatever they are doing. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'headword-orphan-'));
  const source = (name: string): string =>
    JSON.stringify(pathToFileURL(join(import.meta.dirname, '../../../../src/render/workers', name)).href);
  writeFileSync(
    join(folder, 'worker.ts'),
    `import { serveJobs } from ${source('serve.ts')};
    import { writeFileSync } from 'node:fs';
    serveJobs((job) => {
      writeFileSync(new URL(job, import.meta.url), String(process.pid));
      process.kill(process.ppid, 'SIGUSR2');
      if (job === 'hang') for (;;);
      return new Promise(() => setInterval(() => {}, 1_000));
    });`,
  );
  writeFileSync(
    join(folder, 'parent.ts'),
    `import { startWorker } from ${source('worker-process.ts')};
    const limits = { timeLimit: 600_000, memoryLimit: 650 };
    const worker = startWorker(new URL('worker.ts', import.meta.url), limits, () => {});
    process.on('SIGUSR2', () => process.stdout.write('at work'));
    worker.run(process.argv[2]).catch(() => {});`,
  );
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Whether a process is at work; one whose end nobody asked for stays as a "zombie". */
const isThere = (pid: string): boolean => {
  try {
    process.kill(Number(pid), 0);
    return !readFileSync(`/proc/${pid}/stat`, 'latin1').includes(') Z ');
  } catch {
    return false;
  }
};

test.each(['hang', 'sleep'])('a worker whose job is to %s ends when its parent is killed', async (job) => {
  const parent = spawn(process.execPath, [join(folder, 'parent.ts'), job], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(parent.stdout, 'data');
  const pid = readFileSync(join(folder, job), 'utf8');
  parent.kill('SIGKILL');
  await once(parent, 'exit');
  expect(Number(pid)).toBeGreaterThan(1);
  while (isThere(pid)) await sleep(20);
});
