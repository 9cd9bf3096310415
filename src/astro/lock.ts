/**
 * Keeps builds apart that would write into the same folder: those of one content into its workspace, those of one site into
 * its place, and all of them into Astro's .astro/, which cannot be moved. A lock whose process is gone holds nobody up.
 */
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { currentHolder, parseHolder, stateOf, type Holder } from './holder.ts';
import { projectRoot } from './workspace.ts';

/** A fault of the environment, told in one sentence with the way out. */
export class EnvironmentFault extends Error {
  override readonly name = 'EnvironmentFault';
}

export interface LockOptions {
  /** Called once, when another process has to be waited for. */
  readonly onWait?: ((holder: Holder, file: string) => void) | undefined;
  /** Milliseconds without a sign of life after which a holder that cannot be looked at, as on another machine, counts as gone. */
  readonly patience?: number;
}

/** Milliseconds between two looks at a lock, two signs of life of its holder, and those that writing one may take. */
const times = { look: 50, sign: 5_000, patience: 300_000, writing: 1_000 };

const readText = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
};

/** Touches a lock that is still ours. */
const giveSign = (file: string, text: string): void => {
  try {
    if (readText(file) === text) utimesSync(file, new Date(), new Date());
  } catch {
    // Somebody removed it: there is nobody to tell.
  }
};

/** Takes the lock and returns how to give it back; undefined when it exists. It is given back when the process ends, too. */
const create = (file: string): (() => void) | undefined => {
  const text = JSON.stringify(currentHolder());
  try {
    writeFileSync(file, text, { flag: 'wx' });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return undefined;
    throw error;
  }
  const signs = setInterval(() => {
    giveSign(file, text);
  }, times.sign).unref();
  const release = (): void => {
    clearInterval(signs);
    process.off('exit', release);
    if (readText(file) === text) rmSync(file, { force: true });
  };
  process.once('exit', release);
  return release;
};

/** Removes the lock of a process that is gone, unless another one has just done so and taken it. */
const clear = (file: string, text: string): void => {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  const isAnother = readText(aside) !== text;
  if (isAnother && statSync(file, { throwIfNoEntry: false }) === undefined) renameSync(aside, file);
  rmSync(aside, { recursive: true, force: true });
};

/** Waits for the lock and returns how to give it back. */
export const waitForLock = async (
  file: string,
  { onWait, patience = times.patience }: LockOptions = {},
): Promise<() => void> => {
  let [sign, since, isTold] = ['', performance.now(), false];
  for (;;) {
    const release = create(file);
    if (release) return release;
    const text = readText(file);
    const now = `${text} ${statSync(file, { throwIfNoEntry: false })?.mtimeMs}`;
    if (now !== sign) [sign, since] = [now, performance.now()];
    const holder = parseHolder(text);
    const state = holder ? stateOf(holder) : 'unknown';
    const isSilent = performance.now() - since > (holder ? patience : times.writing);
    if (state === 'gone' || (state === 'unknown' && isSilent)) {
      clear(file, text);
      continue;
    }
    if (holder && !isTold) onWait?.(holder, file);
    isTold ||= holder !== undefined;
    await sleep(times.look);
  }
};

/** Held while Astro reads and writes its own folder in the project, .astro/. */
const astroLock = join(projectRoot, '.headword', 'astro.lock');

/** Runs `act` while no other build or preview has Astro's own folder. */
export const withAstroFolder = async <Result>(act: () => Promise<Result>): Promise<Result> => {
  mkdirSync(dirname(astroLock), { recursive: true });
  const release = await waitForLock(astroLock);
  return act().finally(release);
};
