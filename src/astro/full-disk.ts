/**
 * Which disk is full: the fault of a write does not say, and programs that a build calls tell it in their own words.
 */
import { statfsSync } from 'node:fs';
import { EnvironmentFault } from './lock.ts';

/** Blocks of a disk below which no page fits any more. */
const fewBlocks = 32;

const isFull = (folder: string): 'of room' | 'of files' | undefined => {
  try {
    const { bavail, files, ffree } = statfsSync(folder);
    if (files > 0 && ffree === 0) return 'of files';
    return bavail < fewBlocks ? 'of room' : undefined;
  } catch {
    return undefined;
  }
};

const tellsFullDisk = (error: unknown): boolean => {
  for (let fault = error; fault instanceof Error; fault = fault.cause)
    if (('code' in fault && fault.code === 'ENOSPC') || /ENOSPC|No space left on device/.test(fault.message))
      return true;
  return false;
};

/** The fault to throw for one that was caught: where a disk is full, one that names the folder, of those written to. */
export const nameFullDisk = (error: unknown, folders: readonly string[]): unknown => {
  if (!tellsFullDisk(error)) return error;
  const folder = folders.find(isFull);
  const place = folder === undefined ? 'The disk' : `The disk that holds ${folder}`;
  const what = folder !== undefined && isFull(folder) === 'of files' ? 'can hold no more files' : 'is full';
  return new EnvironmentFault(
    `${place} ${what}. Make room and run the command again; the published site was not touched.`,
    { cause: error },
  );
};
