import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { drawDiagrams } from '../../../../src/astro/bodies/draw-diagrams.ts';
import type { DiagramJob, DiagramReply } from '../../../../src/render/workers/diagram-worker.ts';
import { JobKilled, type WorkerPool } from '../../../../src/render/workers/pool.ts';

const size = { width: 1, height: 1 };
let cache = '';
let asked: string[] = [];
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'headword-drawings-'));
  asked = [];
});
afterEach(() => rmSync(cache, { recursive: true }));

/** Draws its source as text; sources named after a fault have it. */
const pool: WorkerPool<DiagramJob, DiagramReply> = {
  run: ({ source }) => {
    asked.push(source);
    if (source === 'faulty') return Promise.resolve({ ok: false, message: 'no' });
    if (source === 'endless') return Promise.reject(new JobKilled('time', 'it took longer than 10 seconds'));
    return Promise.resolve({ ok: true, diagram: { svg: source, text: '', type: 'flowchart', notices: [], ...size } });
  },
  close: () => undefined,
};
const draw = (sources: readonly string[], version = '1') => drawDiagrams(sources, { cache, version, pool });

test('a diagram is drawn once and kept', async () => {
  await draw(['a', 'b', 'a']);
  const { drawn } = await draw(['a', 'b']);
  expect(asked).toEqual(['a', 'b']);
  expect(drawn.get('b')?.svg).toBe('b');
});

test('another version of the renderer draws it again', async () => {
  await draw(['a']);
  await draw(['a'], '2');
  expect(asked).toEqual(['a', 'a']);
});

test('what cannot be drawn is told each time and costs nothing else', async () => {
  await draw(['faulty', 'endless', 'a']);
  const { drawn, faults } = await draw(['faulty', 'endless', 'a']);
  expect(asked).toEqual(['faulty', 'endless', 'a', 'faulty', 'endless']);
  expect([...drawn.keys()]).toEqual(['a']);
  expect(faults.get('faulty')?.message).toBe('no');
  expect(faults.get('endless')).toMatchObject({ message: 'it took longer than 10 seconds', isGivenUp: true });
});
