/** Builds that meet: the second waits for the first, says so, and both leave whole sites. */
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { digestOfCleanBuild, openTinySite, start, treeDigest, type Ended, type TinySite } from './tiny-site.ts';

let site: TinySite;
let other: TinySite;
let digests: readonly string[];
beforeAll(async () => {
  site = openTinySite('A');
  other = openTinySite('B');
  digests = [await digestOfCleanBuild('A'), await digestOfCleanBuild('B')];
}, 300_000);
afterAll(() => {
  site.close();
  other.close();
});

const expectDone = (runs: readonly Ended[]): void => {
  expect(
    runs.map(({ code }) => code),
    runs.map(({ stderr }) => stderr).join('\n'),
  ).toEqual(runs.map(() => 0));
};
const waiting = /^Waiting for another build of this content or to this folder \(process \d+\)\.$/m;

test('of the same content, to the same and to another folder', { timeout: 300_000 }, async () => {
  const elsewhere = join(site.folder, 'elsewhere');
  const runs = await Promise.all([site.build(), site.build(), site.build('--out', elsewhere)]);
  expectDone(runs);
  expect(runs.filter(({ stderr }) => waiting.test(stderr))).toHaveLength(2);
  expect([site.out, elsewhere].map(treeDigest)).toEqual([digests[0], digests[0]]);
});

test('of other content to the same folder', { timeout: 300_000 }, async () => {
  const runs = await Promise.all([site.build(), other.build('--out', site.out)]);
  expectDone(runs);
  expect(runs.filter(({ stderr }) => waiting.test(stderr))).toHaveLength(1);
  expect(digests).toContain(treeDigest(site.out));
});

test('of the same content as a live preview, which goes on', { timeout: 300_000 }, async () => {
  const { child } = start(process.execPath, ['scripts/dev.ts', '--content', site.content, '--port', '4986']);
  const page = (): Promise<string> =>
    fetch('http://localhost:4986/glossary/cache').then(
      (response) => response.text(),
      () => '',
    );
  try {
    while (!(await page()).includes('Cache A')) await sleep(100);
    expectDone([await site.build()]);
    expect(treeDigest(site.out)).toBe(digests[0]);
    expect(await page()).toContain('Cache A');
  } finally {
    child.kill('SIGKILL');
  }
});
