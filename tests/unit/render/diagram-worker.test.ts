import { afterAll, expect, test } from 'vitest';
import type { DiagramJob, DiagramReply } from '../../../src/render/workers/diagram-worker.ts';
import { createWorkerPool } from '../../../src/render/workers/pool.ts';

const entry = new URL('../../../src/render/workers/diagram-worker.ts', import.meta.url);
const pool = createWorkerPool<DiagramJob, DiagramReply>(entry, { size: 1, timeLimit: 20_000, memoryLimit: 512 });

afterAll(() => pool.close());

test('a worker answers with the picture, or with the fault and its place', async () => {
  await expect(pool.run({ source: 'flowchart LR\nA-->B' })).resolves.toMatchObject({
    ok: true,
    diagram: { type: 'flowchart', text: 'A → B' },
  });
  await expect(pool.run({ source: 'flowchart LR\nA--' })).resolves.toMatchObject({ ok: false, line: 2 });
}, 30_000);
