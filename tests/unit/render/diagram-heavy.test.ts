import { afterAll, expect, test } from 'vitest';
import { openPools } from '../../../src/astro/bodies/pools.ts';
import type { DiagramReply } from '../../../src/render/workers/diagram-worker.ts';
import { JobKilled } from '../../../src/render/workers/pool.ts';
import { drawnDiagrams, refusedDiagrams, toughDiagrams } from '../../heavy-diagrams.ts';
import { strangers } from '../../inert-svg.ts';

/** The pools of a build, with its limits. */
const pools = openPools();
afterAll(() => pools.close());

const draw = (source: string): Promise<DiagramReply> => pools.diagrams.run({ source });

/** Waiting for a worker included. */
const PATIENCE = 120_000;

test.concurrent.each(Object.entries(refusedDiagrams))(
  '%s is refused with a plain sentence',
  async (_, [source, message]) => {
    expect(await draw(source)).toMatchObject({ ok: false, message: expect.stringMatching(message) as string });
  },
  PATIENCE,
);

test.concurrent.each(Object.entries(drawnDiagrams))(
  '%s is drawn',
  async (_, source) => {
    const reply = await draw(source);
    expect(reply.ok ? strangers(reply.diagram.svg) : reply.message).toEqual([]);
  },
  PATIENCE,
);

test.concurrent.each(Object.entries(toughDiagrams))(
  '%s is drawn, found too large or given up',
  async (_, source) => {
    const end = await draw(source).catch((error: unknown) => error as JobKilled);
    if (end instanceof JobKilled) expect(end.message).toMatch(/longer than 10 seconds|more than 650 MB/);
    else if (end.ok) expect(strangers(end.diagram.svg)).toEqual([]);
    else expect(end.message).toMatch(/ limit for a side$| too many to read$/);
  },
  PATIENCE,
);

test('what comes after is drawn', async () => {
  await expect(draw('flowchart LR\nA-->B')).resolves.toMatchObject({ ok: true });
});
