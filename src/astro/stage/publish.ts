/**
 * The instant in which a new site takes the place of the published one, and what makes it last: a killed build or a power
 * cut leaves one whole site, the old or the new.
 */
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, fsyncSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { exchange } from './exchange.ts';

/** Path of a hidden neighbour of the published site. */
export const beside = (out: string, name: string): string => join(dirname(out), `.${basename(out)}.${name}`);

/** Ends what a killed build left: brings back the site that was moved aside, removes stages. */
export const recover = (out: string): void => {
  const old = beside(out, 'old');
  if (existsSync(old) && !existsSync(out)) renameSync(old, out);
  for (const folder of [old, beside(out, 'stage')]) rmSync(folder, { recursive: true, force: true });
};

const flush = (path: string): void => {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
};

/**
 * Has the disk write what is in a folder. One call for its whole file system: ten thousand files one after the other take
 * minutes on a slow disk. Where `sync -f` is not known, they are written one by one.
 */
const flushFolder = (folder: string): void => {
  if (spawnSync('sync', ['-f', folder], { stdio: 'ignore' }).status === 0) return;
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true }))
    flush(join(entry.parentPath, entry.name));
  flush(folder);
};

/** Moves the published site aside and the new one into its place: between the two, for an instant, there is none. */
const replace = (stage: string, out: string): string => {
  const old = beside(out, 'old');
  renameSync(out, old);
  try {
    renameSync(stage, out);
  } catch (error) {
    renameSync(old, out);
    throw error;
  }
  return old;
};

/** Puts the stage in the place of the published site, in one step where the system can; returns where the old one is. */
const swap = (stage: string, out: string): string => {
  if (existsSync(out)) return exchange(stage, out) ? stage : replace(stage, out);
  renameSync(stage, out);
  return stage;
};

/** Puts the stage in the place of the published site. Throws when it cannot; then the published site is as it was. */
export const publish = ({ folder, discard }: { folder: string; discard: () => void }, out: string): void => {
  flushFolder(folder);
  const old = swap(folder, out);
  flush(dirname(out));
  if (old !== folder) rmSync(old, { recursive: true, force: true });
  // Where the two were swapped, it is the old site that is discarded.
  discard();
};
