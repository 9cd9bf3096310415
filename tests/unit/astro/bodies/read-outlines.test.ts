import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { createOutlineReader } from '../../../../src/astro/bodies/read-outlines.ts';
import { compile } from '../../../../src/compile.ts';
import { createWorkerPool } from '../../../../src/render/workers/pool.ts';
import type { OutlineJob, OutlineReply } from '../../../../src/render/workers/outline-worker.ts';
import type { SourceFile } from '../../../../src/schema/document.ts';
import { deepProse } from '../../../../src/schema/structure-issues.ts';
import { guideFile } from '../../../content.ts';
import { today } from '../../../fixtures.ts';

const workers = new URL('../../../../src/render/workers/', import.meta.url);
const openPool = (entry = new URL('outline-worker.ts', workers)) =>
  createWorkerPool<OutlineJob, OutlineReply>(entry, { size: 1, timeLimit: 1_500, memoryLimit: 1_000 });

const issuesOf = async (guides: readonly SourceFile[], pool = openPool()) => {
  const outline = await createOutlineReader(pool)
    .read(guides)
    .finally(() => pool.close());
  const { glossary, issues } = compile(
    { site: { path: 'site.json', text: '{"title":"T","url":"https://example.org"}' }, terms: [], guides, issues: [] },
    { today, hash: (text) => text, outline },
  );
  const told = issues.map(({ file, line, rule, message }) => `${file}:${line} ${rule} ${message}`);
  return { told, read: glossary.guides.map(({ slug }) => slug) };
};

test('a guide that a parser does not come to the end of is told, and all others are read', async () => {
  const guides = [
    guideFile('calm.md', '## Calm\n'),
    guideFile('endless.md', `${'> '.repeat(400_000)}a\n`),
    guideFile('nested.mdx', `${'> '.repeat(8_000)}a\n`),
    guideFile('quiet.mdx', '## Quiet\n'),
  ];
  const { told, read } = await issuesOf(guides);
  expect(read).toEqual(['calm', 'quiet']);
  expect(told).toEqual([
    `guides/endless.md:8 nesting ${deepProse.message}`,
    `guides/nested.mdx:8 nesting ${deepProse.message}`,
  ]);
});

test('a parser that crashes costs its own guide alone', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'headword-outlines-'));
  const file = join(folder, 'worker.ts');
  writeFileSync(
    file,
    `
    process.on('message', ({ body }) => body.includes('crash') && process.kill(process.pid, 'SIGSEGV'));
    await import('${new URL('outline-worker.ts', workers).href}');`,
  );
  const guides = [guideFile('calm.md', 'Calm.\n'), guideFile('crash.md', 'crash\n'), guideFile('quiet.md', 'Quiet.\n')];
  const { told, read } = await issuesOf(guides, openPool(pathToFileURL(file)));
  rmSync(folder, { recursive: true });
  expect(read).toEqual(['calm', 'quiet']);
  expect(told).toEqual([expect.stringMatching(/^guides\/crash\.md:7 render-limit .*\(SIGSEGV\)\.$/)]);
});

test('a guide that has not changed is not read again', async () => {
  const asked: string[] = [];
  const pool = openPool();
  const { read } = createOutlineReader({
    run: (job) => {
      asked.push(job.body);
      return pool.run(job);
    },
    close: () => pool.close(),
  });
  await read([guideFile('one.md', 'One.'), guideFile('two.md', 'Two.')]);
  await read([guideFile('one.md', 'One.'), guideFile('two.md', 'Other.')]);
  pool.close();
  expect(asked.map((body) => body.trim())).toEqual(['One.', 'Two.', 'Other.']);
});
