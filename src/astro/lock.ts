/**
 * Keeps builds apart that would write into the same folder: those of one content into its workspace, and all of them into
 * Astro's .astro/, which cannot be moved.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { projectRoot } from './workspace.ts';

/** A fault of the environment, told in one sentence with the way out. */
export class EnvironmentFault extends Error {
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

/** Process that holds the lock; undefined when none does, or it is gone. */
const ownerOf = (file: string): number | undefined => {
  try {
    const owner = Number(readFileSync(file, 'utf8'));
    return owner > 0 && owner !== process.pid && isAlive(owner) ? owner : undefined;
  } catch {
    return undefined;
  }
};

/** Takes the lock, from a process that is gone too; undefined while another process holds it. */
const tryLock = (file: string): (() => void) | undefined => {
  if (!create(file)) {
    if (ownerOf(file) !== undefined) return undefined;
    rmSync(file, { force: true });
    if (!create(file)) return undefined;
  }
  return () => {
    rmSync(file, { force: true });
  };
};

/** Takes the lock and returns how to give it back. Throws `EnvironmentFault` while another process holds it. */
export const takeLock = (file: string): (() => void) => {
  const release = tryLock(file);
  if (release) return release;
  const owner = ownerOf(file);
  throw new EnvironmentFault(
    `Another build of this content is running${owner === undefined ? '' : ` (process ${owner})`}. Wait for it, or end it, and build again.`,
  );
};

/** Held while Astro reads and writes its own folder in the project, .astro/. */
const astroLock = join(projectRoot, '.headword', 'astro.lock');

/** Milliseconds between two looks at a lock. */
const patience = 50;

/** Waits for the lock and returns how to give it back. */
export const waitForLock = async (file: string): Promise<() => void> => {
  for (;;) {
    const release = tryLock(file);
    if (release) return release;
    await sleep(patience);
  }
};

/** Runs `act` while no other build or preview has Astro's own folder. */
export const withAstroFolder = async <Result>(act: () => Promise<Result>): Promise<Result> => {
  mkdirSync(dirname(astroLock), { recursive: true });
  const release = await waitForLock(astroLock);
  return act().finally(release);
};
