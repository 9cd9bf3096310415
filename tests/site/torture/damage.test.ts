/** What a build keeps for the next is damaged: the next site has the bytes of a clean build all the same. */
import {
  lstatSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listFiles } from '../../../src/astro/files.ts';
import { projectRoot } from '../../../src/astro/workspace.ts';
import { openTinySite, readTree, writeVersion, type TinySite } from './tiny-site.ts';

let site: TinySite;
let clean: ReadonlyMap<string, string>;
beforeAll(async () => {
  site = openTinySite('A');
  const { code, stderr } = await site.build();
  expect(code, stderr).toBe(0);
  clean = readTree(site.out);
}, 300_000);
afterAll(() => {
  site.close();
});

/** What can happen to a file; the date is kept where a stamp is to be fooled. */
const damages: readonly ((file: string) => void)[] = [
  (file) => {
    truncateSync(file, statSync(file).size >> 1);
  },
  (file) => {
    writeFileSync(file, '');
  },
  (file) => {
    const bytes = readFileSync(file);
    const { atime, mtime } = statSync(file);
    const middle = bytes.length >> 1;
    bytes[middle] = (bytes[middle] ?? 0) ^ 1;
    writeFileSync(file, bytes);
    utimesSync(file, atime, mtime);
  },
  (file) => {
    writeFileSync(file, '\0\xff{]garbage\n'.repeat(50), 'latin1');
  },
  (file) => {
    rmSync(file);
    mkdirSync(join(file, 'inner'), { recursive: true });
  },
  (file) => {
    rmSync(file);
    symlinkSync('/nowhere', file);
  },
  (file) => {
    rmSync(file);
  },
];

/** Damages every file below a folder, each otherwise; `turn` changes which file meets what. */
const damageAll = (folder: string, turn: number): void => {
  for (const [index, path] of listFiles(folder).entries())
    damages[(index + turn) % damages.length]?.(join(folder, path));
};

const expectClean = async (): Promise<void> => {
  const { code, stderr } = await site.build();
  expect(code, stderr).toBe(0);
  expect(readTree(site.out)).toEqual(clean);
};

test.each([0, 3])('every file of the cache, each in another way (%i)', { timeout: 120_000 }, async (turn) => {
  damageAll(site.workspace, turn);
  damageAll(join(projectRoot, '.astro'), turn);
  await expectClean();
});

test('the cache of another version, folders for files and files for folders', { timeout: 120_000 }, async () => {
  writeVersion(site.content, 'B');
  await site.build();
  writeVersion(site.content, 'A');
  for (const name of ['astro', 'diagrams', 'pages']) {
    rmSync(join(site.workspace, name), { recursive: true });
    writeFileSync(join(site.workspace, name), 'no folder');
  }
  for (const name of ['pages.json', 'fragments.pack']) {
    rmSync(join(site.workspace, name));
    mkdirSync(join(site.workspace, name, 'inner'), { recursive: true });
  }
  await expectClean();
});

test('every file of the published site, which is mended', { timeout: 120_000 }, async () => {
  damageAll(site.out, 0);
  writeFileSync(join(site.out, 'added.html'), 'added');
  mkdirSync(join(site.out, 'empty'));
  await expectClean();
});

test('one byte of the published site, with its size and date kept', { timeout: 120_000 }, async () => {
  damages[2]?.(join(site.out, 'glossary/cache.html'));
  await expectClean();
  const { ino } = lstatSync(join(site.out, 'index.html'));
  await expectClean();
  expect(lstatSync(join(site.out, 'index.html')).ino).toBe(ino);
});
