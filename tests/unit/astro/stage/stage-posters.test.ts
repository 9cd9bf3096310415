import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stagePosters } from '../../../../src/astro/stage/stage-posters.ts';
import { readManifest, toManifest, writeManifest } from '../../../../src/astro/stage/manifest.ts';
import { publish } from '../../../../src/astro/stage/publish.ts';
import { openStage } from '../../../../src/astro/stage/stage.ts';
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
