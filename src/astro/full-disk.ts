/**
 * Which disk is full: the fault of a write does not say, and programs that a build calls tell it in their own words.
 */
import { statfsSync } from 'node:fs';
import { getSystemErrorName } from 'node:util';
import { EnvironmentFault } from './lock.ts';

/** The system's codes of a fault, as "ENOSPC": its own, and the one that a program in Rust told it with. */
export const systemCodes = (fault: Error): readonly string[] => {
  const [, number] = /\(os error (\d+)\)/.exec(fault.message) ?? [];
  const told = number === undefined ? [] : [getSystemErrorName(-Number(number))];
  return 'code' in fault && typeof fault.code === 'string' ? [fault.code, ...told] : told;
};

/** What may be left when one more file of a site, or one more folder and file, did not fit. */
const few = { bytes: 16e6, files: 32 };

const lackOf = (folder: string): 'room' | 'files' | undefined => {
  try {
    const { bavail, bsize, files, ffree } = statfsSync(folder);
    if (files > 0 && ffree < few.files) return 'files';
    return bavail * bsize < few.bytes ? 'room' : undefined;
  } catch {
    return undefined;
  }
};

/** Whether the disk that holds a folder is full, or nearly. */
export const lacksRoom = (folder: string): boolean => lackOf(folder) !== undefined;

const tellsFullDisk = (error: unknown): boolean => {
  for (let fault = error; fault instanceof Error; fault = fault.cause)
    if (systemCodes(fault).includes('ENOSPC')) return true;
  return false;
};

/** The fault to throw for one that was caught: where a disk is full, one that names the folder, of those written to. */
export const nameFullDisk = (error: unknown, folders: readonly string[]): unknown => {
  if (!tellsFullDisk(error)) return error;
  const folder = folders.find(lacksRoom);
  const place = folder === undefined ? 'The disk' : `The disk that holds ${folder}`;
  const what = folder !== undefined && lackOf(folder) === 'files' ? 'can hold no more files' : 'is full';
  return new EnvironmentFault(
    `${place} ${what}. Make room and run the command again; the published site was not touched.`,
    { cause: error },
  );
};
