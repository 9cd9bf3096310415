/** Disks that are soon full: a file system in memory where one may be mounted, else a limit on the size of files. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const run = (program: string, ...words: readonly string[]): boolean =>
  spawnSync(program, words, { stdio: 'ignore' }).status === 0;

export interface SmallDisk {
  /** Sets the size, as options of tmpfs. */
  readonly resize: (options: string) => void;
  readonly close: () => void;
}

/** Lays a disk over a folder. */
export const openSmallDisk = (folder: string): SmallDisk => {
  mkdirSync(folder, { recursive: true });
  if (!run('mount', '-t', 'tmpfs', '-o', 'size=64m', 'tmpfs', folder)) throw new Error(`${folder} cannot be mounted.`);
  return {
    resize: (options) => {
      if (!run('mount', '-o', `remount,${options}`, folder)) throw new Error(`${folder} cannot be resized.`);
    },
    close: () => {
      run('umount', '-l', folder);
    },
  };
};

/** Whether this system lets us mount one: in most containers it does not. */
export const canMount = (): boolean => {
  const folder = mkdtempSync(join(tmpdir(), 'headword-mount-'));
  try {
    openSmallDisk(folder).close();
    return true;
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
