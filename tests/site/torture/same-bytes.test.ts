/** The same content gives the same bytes, whoever builds it, where and how. */
import { existsSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { openTinySite, readTree, start, writeVersion, environment, type TinySite } from './tiny-site.ts';

const sites: TinySite[] = [];
afterAll(() => {
  for (const site of sites) site.close();
});

/** Builds version A, its files written in order or turned round, below a folder, by a command line in an environment. */
const build = async (
  { parent, isTurned }: { readonly parent?: string; readonly isTurned: boolean },
  line: string,
  env: NodeJS.ProcessEnv,
): Promise<ReadonlyMap<string, string>> => {
  const site = openTinySite('A', parent);
  sites.push(site);
  writeVersion(site.content, 'A', isTurned);
  const { code, stderr } = await start('sh', ['-c', line, process.execPath, ...site.words], env).ended;
  expect(code, stderr).toBe(0);
  return readTree(site.out);
};

test(
  'another folder and file system, order of files, time zone, locale, umask, number of processors, and no home',
  { timeout: 300_000 },
  async () => {
    const { HOME: _, ...homeless } = environment;
    const one = await build({ isTurned: false }, 'umask 022; exec "$0" "$@"', { ...environment, TZ: 'UTC', LANG: 'C' });
    const other = await build(
      { isTurned: true, ...(existsSync('/dev/shm') && { parent: '/dev/shm' }) },
      'umask 077; exec taskset -c 0 "$0" "$@"',
      {
        ...homeless,
        TZ: 'Pacific/Kiritimati',
        LANG: 'tr_TR.UTF-8',
        LC_ALL: 'tr_TR.UTF-8',
        COLUMNS: '40',
        TERM: 'dumb',
      },
    );
    expect([...other.keys()].filter((path) => path.startsWith('pagefind/')).length).toBeGreaterThan(5);
    expect(other).toEqual(one);
  },
);
