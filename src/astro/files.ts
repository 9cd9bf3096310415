/**
 * Small acts on folders that several steps share.
 */
import { readdirSync, statSync } from 'node:fs';
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

/** Size and time of a file's last change, as text; undefined when there is no file. */
export const stampOf = (file: string): string | undefined => {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat?.isFile() ? `${stat.size}:${stat.mtimeMs}` : undefined;
};

/** A fault for each of the files that is missing or empty. */
export const emptyFiles = (folder: string, paths: readonly string[]): readonly string[] =>
  paths
    .filter((path) => (statSync(join(folder, path), { throwIfNoEntry: false })?.size ?? 0) === 0)
    .map((path) => `${path}: the file is empty`);
