import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openFragmentCache, type FragmentCache } from '../../../../src/astro/bodies/fragment-cache.ts';
import type { GivenUp } from '../../../../src/astro/bodies/limit-issue.ts';
import { renderBodies, type Body } from '../../../../src/astro/bodies/render-bodies.ts';
import { createWorkerPool, JobKilled, type WorkerPool } from '../../../../src/render/workers/pool.ts';
import type { RenderJob, RenderReply } from '../../../../src/render/workers/render-worker.ts';

/** Code on which a grammar works for minutes: every line costs the cube of its length, and none is like another. */
const endless = Array.from({ length: 38 }, (_, line) => `${'1e'.repeat(499)}${String.fromCharCode(97 + line)}`).join(
  '\n',
);

const entry = new URL('../../../../src/render/workers/render-worker.ts', import.meta.url);
let folder = '';
let cache: FragmentCache;
let pool: WorkerPool<RenderJob, RenderReply>;
let givenUp: (GivenUp & { readonly key: string })[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'headword-bodies-'));
  cache = openFragmentCache(join(folder, 'fragments.pack'));
  pool = createWorkerPool(entry, { size: 1, timeLimit: 1_200, memoryLimit: 1_500 });
  givenUp = [];
});
afterEach(() => {
  pool.close();
  cache.close(new Set());
  rmSync(folder, { recursive: true });
});

const baseOf = (key: string) => ({
  key,
  languages: ['terraform'],
  diagrams: [],
  onGivenUp: (given: GivenUp) => givenUp.push({ ...given, key }),
});
const page = (key: string, code: string): Body => ({
  ...baseOf(key),
  kind: 'mdx',
  mdx: `<CodeBlock code={${JSON.stringify(code)}} language="terraform" name="Code" />`,
});
const guide = (key: string, code: string): Body => ({
  ...baseOf(key),
  kind: 'fences',
  body: `Text.\n\n\`\`\`terraform\n${code}\n\`\`\`\n`,
});
const render = (bodies: readonly Body[], workers = pool) =>
  renderBodies(bodies, {
    cache,
    diagrams: { drawn: new Map(), faults: new Map() },
    base: '/',
    words: {},
    pool: workers,
  });

test('a page that is given up names its code and the line, and all others are rendered', async () => {
  const fine = Array.from({ length: 50 }, (_, index) => page(`fine ${index}`, `a = ${index}`));
  const heading = 'resource "a" "b" {}';
  await render([
    ...fine.slice(0, 20),
    page('endless', `${heading}\n${endless}`),
    ...fine.slice(20),
    guide('guide', 'b = 1'),
  ]);
  expect(givenUp).toEqual([
    {
      key: 'endless',
      reason: 'time',
      message: 'it took longer than 1.2 seconds',
      text: `${heading}\n${endless}`,
      line: expect.any(Number) as number,
    },
  ]);
  expect(givenUp[0]?.line).toBeGreaterThan(1);
  expect(cache.has('endless')).toBe(false);
  expect(fine.filter(({ key }) => cache.get(key)?.includes('<figure'))).toHaveLength(50);
  expect(JSON.parse(cache.get('guide') ?? '')).toEqual([
    ['terraform', 'b = 1', expect.stringContaining('class="line"')],
  ]);
});

test('a fence of an MDX guide is given up like any other code', async () => {
  await render([guide('guide', endless), page('fine', 'a = 1')]);
  expect(givenUp).toMatchObject([{ key: 'guide', reason: 'time', text: endless }]);
  expect(cache.has('fine')).toBe(true);
});

test('a build ends, however many pages would have to be given up', async () => {
  let tried = 0;
  const killing: typeof pool = {
    run: (_, isWanted = () => true) => {
      if (!isWanted()) return Promise.reject(new JobKilled('skipped', 'it was not tried'));
      tried += 1;
      return Promise.reject(new JobKilled('time', 'it took longer than 10 seconds', { document: 0 }));
    },
    close: () => undefined,
  };
  await render(
    Array.from({ length: 300 }, (_, index) => page(`endless ${index}`, '')),
    killing,
  );
  expect(tried).toBeLessThan(16);
  expect(givenUp).toHaveLength(tried);
});
