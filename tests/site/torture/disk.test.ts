/** Places where nothing can be written: one sentence, exit code 3, the published site as it was, and the next build right. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, statfsSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectRoot } from '../../../src/astro/workspace.ts';
import { canMount, openSmallDisk } from './small-disk.ts';
import { openTinySite, start, treeDigest, writeVersion, type Ended, type TinySite } from './tiny-site.ts';

let site: TinySite;
let out = '';
/** Digests of both versions, as built. */
let [before, after] = ['', ''];
beforeAll(async () => {
  site = openTinySite('B');
  out = join(site.folder, 'disk/dist');
  expect((await site.build()).code).toBe(0);
  after = treeDigest(site.out);
  writeVersion(site.content, 'A');
  expect((await site.build()).code).toBe(0);
  before = treeDigest(site.out);
  chmodSync(site.folder, 0o755);
}, 300_000);
afterAll(() => {
  site.close();
});

/** Exit code 3, and one line at the end; before it stands what tools have said, but no stack of ours. */
const expectSentence = (run: Ended, words: RegExp): void => {
  expect(run, run.stderr).toMatchObject({ code: 3, stdout: '' });
  expect(run.stderr.trim().split('\n').at(-1), run.stderr).toMatch(words);
  expect(run.stderr).not.toContain(`${projectRoot}/s`);
};

const diskSizes = ['size=+64k', 'size=+600k', 'nr_inodes=+20'];

/** The options of a disk that has this much more than is used. */
const moreThanUsed = (folder: string, option: string): string => {
  const { blocks, bfree, bsize, files, ffree } = statfsSync(folder);
  const [, name = '', more = ''] = /^(\w+)=\+(\d+)/.exec(option) ?? [];
  return name === 'size'
    ? `size=${((blocks - bfree) * bsize) / 1024 + Number(more)}k`
    : `nr_inodes=${files - ffree + Number(more)}`;
};

const mounts = canMount();

describe.runIf(mounts)('a full disk', () => {
  test('of the site', { timeout: 600_000 }, async () => {
    const folder = join(site.folder, 'disk');
    const disk = openSmallDisk(folder);
    try {
      expect((await site.build('--out', out)).code).toBe(0);
      writeVersion(site.content, 'B');
      for (const size of diskSizes) {
        disk.resize(moreThanUsed(folder, size));
        expectSentence(
          await site.build('--out', out),
          /^The disk that holds \S+ (?:is full|can hold no more files)\. Make/,
        );
        expect([treeDigest(out), readdirSync(folder)]).toEqual([before, ['dist']]);
        disk.resize('size=64m,nr_inodes=100000');
      }
      expect((await site.build('--out', out)).code).toBe(0);
      expect(treeDigest(out)).toBe(after);
    } finally {
      disk.close();
    }
  });

  test('of what builds keep', { timeout: 600_000 }, async () => {
    const disk = openSmallDisk(site.workspace);
    try {
      for (const size of ['size=16k', 'size=400k']) {
        disk.resize(size);
        expectSentence(await site.build(), /^(?:\S+: )?The disk(?: that holds \S+)? is full\. Make/);
        expect(treeDigest(site.out)).toBe(before);
      }
      disk.resize('size=64m');
      expect((await site.build()).code).toBe(0);
      expect(treeDigest(site.out)).toBe(after);
    } finally {
      disk.close();
    }
    writeVersion(site.content, 'A');
    expect((await site.build()).code).toBe(0);
  });
});

test('a limit on the size of files is told', { timeout: 300_000 }, async () => {
  writeVersion(site.content, 'B');
  // Where no disk may be mounted, more of these stand for a full one.
  for (const blocks of mounts ? [16, 64] : [16, 64, 256, 640]) {
    const { ended } = start('sh', ['-c', `ulimit -f ${blocks}; exec "$0" "$@"`, process.execPath, ...site.words]);
    expectSentence(await ended, /The system lets no file grow this large\./);
    expect(treeDigest(site.out)).toBe(before);
  }
});

describe('a place where nothing can be written', () => {
  /** Builds as somebody who is not allowed to do everything. */
  const buildAsNobody = (...options: readonly string[]): Promise<Ended> =>
    process.getuid?.() === 0
      ? start('setpriv', [
          '--reuid=65534',
          '--regid=65534',
          '--clear-groups',
          process.execPath,
          ...site.words,
          ...options,
        ]).ended
      : site.build(...options);

  test.each([
    [
      'below a file',
      () => join(site.content, 'site.json/dist'),
      /site\.json\/dist: A part of this path is no folder\./,
    ],
    ['in a folder of the system', () => '/proc/headword/dist', /^\/proc\/headword\S*: /],
    ['with a name that is too long', () => join(site.folder, 'x'.repeat(300)), /The path is too long/],
    ['that is a file', () => join(site.content, 'site.json'), /site\.json is no folder\. Choose another/],
    ['that holds the content', () => site.folder, /holds \S+content, and publishing would replace all of it\./],
    [
      'with files of somebody else',
      () => join(site.content, 'glossary'),
      /has files in it that are no site of Headword’s/,
    ],
    ['that is a link to nowhere', () => join(site.folder, 'dangling'), /is a link that leads nowhere\./],
  ])('%s', async (_, place, words) => {
    if (!readdirSync(site.folder).includes('dangling')) symlinkSync('/nowhere/at/all', join(site.folder, 'dangling'));
    expectSentence(await site.build('--out', place()), words);
    expect(treeDigest(site.out)).toBe(before);
  });

  test('for who builds: the folder around the site, the cache', async () => {
    const closed = join(site.folder, 'closed');
    mkdirSync(closed);
    chmodSync(closed, 0o555);
    chmodSync(site.workspace, 0o777);
    expectSentence(await buildAsNobody('--out', join(closed, 'dist')), /closed\/\.dist\.lock: Permission is denied\./);
    chmodSync(site.workspace, 0o555);
    expectSentence(await buildAsNobody(), /\/lock: Permission is denied\./);
    chmodSync(site.workspace, 0o755);
    expect(treeDigest(site.out)).toBe(before);
  });
});

test('a link to the folder of the site stays one, and leads to the new site', { timeout: 300_000 }, async () => {
  writeVersion(site.content, 'B');
  const link = join(site.folder, 'link');
  symlinkSync(site.out, link);
  expect((await site.build('--out', link)).code).toBe(0);
  expect([treeDigest(site.out), spawnSync('readlink', [link], { encoding: 'utf8' }).stdout.trim()]).toEqual([
    after,
    site.out,
  ]);
});
