/**
 * Keeps two builds of one content folder apart: they would write into the same workspace.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';

/** A fault of the environment, told in one sentence with the way out. */
class EnvironmentFault extends Error {
  override readonly name = 'EnvironmentFault';
}

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

const create = (file: string): boolean => {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
};

/** Takes the lock and returns how to give it back. A lock whose process is gone is taken over. */
export const takeLock = (file: string): (() => void) => {
  if (!create(file)) {
    const owner = Number(readFileSync(file, 'utf8'));
    if (owner > 0 && owner !== process.pid && isAlive(owner)) {
      throw new EnvironmentFault(
        `Another build of this content is running (process ${owner}). Wait for it, or end it, and build again.`,
      );
    }
    rmSync(file, { force: true });
    if (!create(file))
      throw new EnvironmentFault('Another build of this content has just begun. Wait for it and build again.');
  }
  return () => rmSync(file, { force: true });
};
