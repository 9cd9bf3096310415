import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stagePosters } from '../../../../src/astro/stage/stage-posters.ts';
import { readManifest, toManifest, writeManifest } from '../../../../src/astro/stage/manifest.ts';
import { publish } from '../../../../src/astro/stage/publish.ts';
import { openStage } from '../../../../src/astro/stage/stage.ts';
import { createWorkerPool } from '../../../../src/render/workers/pool.ts';
import type { PosterJob, PosterReply } from '../../../../src/render/workers/poster-worker.ts';
import { glossaryOf } from '../../../content.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'headword-posters-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Publishes the pictures of a glossary of terms with these titles; returns how many there are, and how many were drawn. */
const publishPosters = async (titles: Readonly<Record<string, string>>, features = {}): Promise<readonly number[]> => {
  const [out, manifest] = [join(folder, 'dist'), join(folder, 'published.json')];
  const terms = Object.fromEntries(Object.entries(titles).map(([slug, term]) => [slug, { term }]));
  const stage = openStage(out, readManifest<object>(manifest, out));
  const { posters, drawn, faults } = await stagePosters(
    stage,
    glossaryOf({ terms, site: { features } }),
    () => undefined,
  );
  expect(faults).toEqual([]);
  const made = stage.seal();
  publish(stage, out);
  writeManifest(manifest, toManifest(out, made, {}));
  return [posters, drawn];
};

test('only pictures that say something new are drawn; those of what is gone go', async () => {
  const many = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`term_${index}`, `Term ${index}`]));
  expect(await publishPosters(many)).toEqual([62, 62]);
  const { ino } = statSync(join(folder, 'dist/glossary/term_7.png'));
  expect(await publishPosters(many)).toEqual([62, 0]);
  expect(statSync(join(folder, 'dist/glossary/term_7.png')).ino).toBe(ino);
  expect(await publishPosters({ ...many, term_7: 'Seventh' })).toEqual([62, 1]);
  expect(await publishPosters(many, { social_images: 'categories' })).toEqual([2, 0]);
  expect(existsSync(join(folder, 'dist/glossary'))).toBe(false);
  expect(await publishPosters(many, { social_images: 'none' })).toEqual([0, 0]);
});

test('a picture that is given up is named, and all others are drawn', async () => {
  const file = join(folder, 'worker.ts');
  const serve = new URL('../../../../src/render/workers/serve.ts', import.meta.url);
  writeFileSync(
    file,
    `import { serveJobs } from '${serve.href}';
    serveJobs(({ posters }, tell) => posters.map((poster, index) => {
      tell(index, true);
      while (JSON.stringify(poster).includes('Endless'));
      return new Uint8Array([index]);
    }));`,
  );
  const limits = { size: 2, timeLimit: 1_000, memoryLimit: 500 };
  const pool = { ...createWorkerPool<PosterJob, PosterReply>(pathToFileURL(file), limits), size: 2 };
  const terms = { calm: {}, one: { term: 'Endless' }, quiet: {}, still: {}, two: { term: 'Endless too' } };
  const stage = openStage(join(folder, 'other'), undefined);
  const { drawn, faults } = await stagePosters(stage, glossaryOf({ terms }), () => undefined, pool);
  const files = [...stage.files()];
  stage.discard();
  expect(faults.toSorted()).toEqual([
    'glossary/one.png: the picture could not be drawn: it took longer than 1 seconds',
    'glossary/two.png: the picture could not be drawn: it took longer than 1 seconds',
  ]);
  expect(files.length).toBe(drawn);
  expect(files).toEqual(expect.arrayContaining(['glossary/calm.png', 'glossary/quiet.png', 'glossary/still.png']));
});
