/**
 * Small acts on folders that several steps share.
 */
import { hash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { compareCodeUnits } from '../schema/issue.ts';

/** Paths of all files below a folder, with "/", sorted; none when the folder does not exist. */
export const listFiles = (folder: string): readonly string[] => {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted(compareCodeUnits);
};

/**
 * What a file or folder would not keep if it were changed, as text; undefined when there is none. The time of the last
 * change (ctime) cannot be set back, as that of the last writing can; links that come and go change it, too.
 */
export const stampOf = (path: string): string | undefined => {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  return stat && [stat.mode, stat.size, stat.mtimeMs, stat.ctimeMs, stat.ino].join(':');
};

/** SHA-256 of a file's bytes, or of a text as they are written. */
export const sumOf = (bytes: string | Uint8Array): string => hash('sha256', bytes, 'base64url');

/** The same for a file; undefined when it cannot be read. */
export const sumOfFile = (file: string): string | undefined => {
  try {
    return sumOf(readFileSync(file));
  } catch {
    return undefined;
  }
};

/** A fault for each of the files that is missing or empty. */
export const emptyFiles = (folder: string, paths: readonly string[]): readonly string[] =>
  paths
    .filter((path) => (statSync(join(folder, path), { throwIfNoEntry: false })?.size ?? 0) === 0)
    .map((path) => `${path}: the file is empty`);
