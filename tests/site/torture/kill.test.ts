/** Builds that are killed, at any moment: the published site is always one whole version. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listFiles } from '../../../src/astro/files.ts';
import {
  digestOfCleanBuild,
  openTinySite,
  treeDigest,
  writeVersion,
  type TinySite,
  type Version,
} from './tiny-site.ts';

const kills = 60;

let site: TinySite;
const whole = new Map<string, Version>();
let duration = 0;
beforeAll(async () => {
  for (const version of ['A', 'B'] as const) whole.set(await digestOfCleanBuild(version), version);
  site = openTinySite('A');
  await site.build();
  writeVersion(site.content, 'B');
  const started = performance.now();
  await site.build();
  duration = performance.now() - started;
}, 300_000);
afterAll(() => {
  site.close();
});

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
const createRandom = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0;
  let value = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
  return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
};

const published = (): Version | 'torn' | 'nothing' =>
  existsSync(site.out) ? (whole.get(treeDigest(site.out)) ?? 'torn') : 'nothing';

/** Resolves when a file is there, or the build has ended. */
const seen = async (file: string, ended: Promise<unknown>): Promise<void> => {
  const over = ended.then(() => true);
  while (!existsSync(file) && !(await Promise.race([over, sleep(1, false)])));
};

const killGroup = (pid: number | undefined): void => {
  try {
    process.kill(-(pid ?? 0), 'SIGKILL');
  } catch {
    // It has ended before.
  }
};

/** What the stage holds when little is left but to prove it and to publish. */
const lastInStage = 'pagefind/pagefind-entry.json';

describe(`kill -9 of a build and all its processes at ${kills} moments`, () => {
  test('leaves one whole version each time, and nothing that piles up', { timeout: 1_500_000 }, async () => {
    const random = createRandom(7);
    const found: string[] = [];
    let hits = 0;
    for (let kill = 0; kill < kills; kill++) {
      const before = published();
      const next = before === 'A' ? 'B' : 'A';
      writeVersion(site.content, next);
      const { child, ended } = site.start();
      // Every fourth waits for the end of the build, where the sites change places.
      const isLate = kill % 4 === 3;
      if (isLate) await seen(join(site.folder, '.dist.stage', lastInStage), ended);
      await sleep((isLate ? 0.15 : 1) * duration * random());
      killGroup(child.pid);
      if ((await ended).signal === 'SIGKILL') hits++;
      const now = published();
      if (now !== before && now !== next) found.push(`kill ${kill}: ${now}`);
    }
    expect(found).toEqual([]);
    expect(hits).toBeGreaterThan(kills / 2);
    expect(
      readdirSync(site.folder).filter((name) => !/^(?:content|dist|\.dist\.(?:stage|old|lock))$/.test(name)),
    ).toEqual([]);
  });

  test('leaves the next build to publish the bytes of a clean one, and nothing behind', async () => {
    writeVersion(site.content, published() === 'A' ? 'B' : 'A');
    const before = published();
    const { code, stderr } = await site.build();
    expect(code, stderr).toBe(0);
    expect([before, published()].toSorted()).toEqual(['A', 'B']);
    expect(readdirSync(site.folder).toSorted()).toEqual(['content', 'dist']);
    expect(listFiles(site.workspace).filter((path) => /\.next$|lock/.test(path))).toEqual([]);
    expect((await site.build()).stdout).toContain('Nothing changed');
  });
});

describe.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s', (signal, code) => {
  test(`ends a build tidily with exit code ${code}`, { timeout: 300_000 }, async () => {
    writeVersion(site.content, published() === 'A' ? 'B' : 'A');
    const { child, ended } = site.start();
    await seen(join(site.folder, '.dist.stage'), ended);
    child.kill(signal);
    expect(await ended).toMatchObject({ code, signal: null });
    expect(['A', 'B']).toContain(published());
    expect(readdirSync(site.folder).toSorted()).toEqual(['content', 'dist']);
    expect(existsSync(join(site.workspace, 'lock'))).toBe(false);
  });
});
