/**
 * Puts a site together beside the published one. What did not change since the site was last published is linked from there,
 * not written again; the pages that Astro writes into are never linked, so that a later build cannot touch what is published.
 */
import {
  chmodSync,
  copyFileSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { sumOf } from '../files.ts';
import { foldersOf, hasItsFolders, isIntact, publicModes, type MadeFile, type Manifest } from './manifest.ts';
import { beside } from './publish.ts';

export interface Stage {
  readonly folder: string;
  /** Adds a file of a text or of bytes, or of what makes it when it is new; `from` is the digest of all it is made of. */
  readonly addText: (path: string, text: string | Uint8Array | (() => string), from: string) => 'linked' | 'written';
  /**
   * Adds a page from the workspace, given the digest of its bytes. A page of which Astro keeps a copy is moved, and the copy
   * linked in its place: one write less a page. The others are copied.
   */
  readonly addPage: (path: string, file: string, kept: string, sum: string) => 'linked' | 'written';
  /** Links a file of the published site; false when it is not there, was changed, or was not made from `from`. */
  readonly addPublished: (path: string, from?: string) => boolean;
  /** Registers a file that a tool wrote into the stage. */
  readonly addWritten: (path: string) => void;
  readonly files: () => ReadonlySet<string>;
  /** True for a file that is the published one. */
  readonly isLinked: (path: string) => boolean;
  /** True when nothing was written and the published site has nothing else. */
  readonly isUnchanged: () => boolean;
  /** Lets everybody read what was written; returns how each file was made. */
  readonly seal: () => ReadonlyMap<string, MadeFile>;
  /** Removes the stage, as the end of the process does; what cannot be removed is left to the next build. */
  readonly discard: () => void;
}

/**
 * Moves `file` to `target` and links `kept` where it was; false when there is no `kept`, it cannot be linked, or `file` is such
 * a link itself: Astro writes into what it kept.
 */
const moveAndLink = (file: string, kept: string, target: string): boolean => {
  if (lstatSync(file).nlink > 1) return false;
  const spare = `${file}.next`;
  try {
    linkSync(kept, spare);
    renameSync(file, target);
    renameSync(spare, file);
    return true;
  } catch {
    rmSync(spare, { force: true });
    return false;
  }
};

const setMode = (path: string, mode: number): void => {
  if ((lstatSync(path).mode & 0o777) !== mode) chmodSync(path, mode);
};

/** Returns what removes a folder, as the end of the process does. */
const createDiscard = (folder: string): (() => void) => {
  const discard = (): void => {
    process.off('exit', discard);
    try {
      rmSync(folder, { recursive: true, force: true });
    } catch {
      // Whatever happened before is what has to be told.
    }
  };
  process.once('exit', discard);
  return discard;
};

/** Makes paths below `folder`, and the folders they need. */
const createPlaces = (folder: string): ((path: string) => string) => {
  const folders = new Set([folder]);
  return (path) => {
    const target = join(folder, path);
    const parent = dirname(target);
    if (!folders.has(parent)) mkdirSync(parent, { recursive: true });
    folders.add(parent);
    return target;
  };
};

/** Opens an empty stage beside `out`. */
export const openStage = (out: string, published: Manifest<unknown> | undefined): Stage => {
  const folder = beside(out, 'stage');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const place = createPlaces(folder);
  const files = new Map<string, MadeFile>();
  const written = new Set<string>();

  const link = (path: string, from?: string): boolean => {
    const known = published?.files[path];
    const file = join(out, path);
    if (!known || (from !== undefined && known.from !== from) || !isIntact(file, known)) return false;
    try {
      linkSync(file, place(path));
    } catch {
      copyFileSync(file, place(path));
    }
    files.set(path, { from: known.from, sum: known.sum });
    return true;
  };

  /** Adds a file whose bytes `write` leaves at the target and whose digest it returns. */
  const add = (path: string, from: string, write: (target: string) => string): 'linked' | 'written' => {
    if (link(path, from)) return 'linked';
    files.set(path, { from, sum: write(place(path)) });
    written.add(path);
    return 'written';
  };

  return {
    folder,
    addText: (path, text, from) =>
      add(path, from, (target) => {
        const bytes = typeof text === 'function' ? text() : text;
        writeFileSync(target, bytes);
        return sumOf(bytes);
      }),
    addPage: (path, file, kept, sum) =>
      add(path, sum, (target) => {
        if (!moveAndLink(file, kept, target)) copyFileSync(file, target);
        return sum;
      }),
    addPublished: link,
    addWritten: (path) => {
      files.set(path, { from: '', sum: sumOf(readFileSync(join(folder, path))) });
      written.add(path);
    },
    files: () => new Set(files.keys()),
    isLinked: (path) => files.has(path) && !written.has(path),
    isUnchanged: () =>
      published !== undefined &&
      written.size === 0 &&
      Object.keys(published.files).length === files.size &&
      hasItsFolders(published),
    seal: () => {
      for (const path of written) setMode(join(folder, path), publicModes.file);
      for (const path of foldersOf(files.keys())) setMode(join(folder, path), publicModes.folder);
      return files;
    },
    discard: createDiscard(folder),
  };
};
