/**
 * Texts that one build keeps for the next, each under a digest of its own: what was cut short, altered by accident or
 * replaced by something else is not there.
 */
import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { digest } from './workspace.ts';

/** The text as it was written; undefined when it is not there or is not whole. */
export const readKept = (file: string): string | undefined => {
  try {
    const kept = readFileSync(file, 'utf8');
    const end = kept.indexOf('\n');
    const text = kept.slice(end + 1);
    return kept.slice(0, Math.max(0, end)) === digest(text) ? text : undefined;
  } catch {
    return undefined;
  }
};

/** Removes what is no file. */
const clear = (path: string): void => {
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) rmSync(path, { recursive: true, force: true });
};

/** Writes a text in one step. */
export const writeKept = (file: string, text: string): void => {
  const next = `${file}.next`;
  clear(file);
  clear(next);
  writeFileSync(next, `${digest(text)}\n${text}`);
  renameSync(next, file);
};
