/**
 * Puts a site together beside the published one, and takes its place by rename. What did not change since the site was
 * last published is linked from there, not written again; the pages that Astro writes into are never linked, so that a
 * later build cannot touch what is published.
 */
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { stampOf } from '../files.ts';

/** One file of the published site. */
interface PublishedFile {
  /** Digest or stamp of what it was made from. */
  readonly from: string;
  /** Stamp of the published file itself. */
  readonly stamp: string;
}

export interface Manifest<Extra> {
  readonly out: string;
  readonly files: Readonly<Record<string, PublishedFile>>;
  readonly extra: Extra;
}

export interface Stage {
  readonly folder: string;
  /** Adds a file of a text or of bytes, or of what makes it when it is new; `from` is the digest of all it is made of. */
  readonly addText: (path: string, text: string | Uint8Array | (() => string), from: string) => 'linked' | 'written';
  /**
   * Adds a page from the workspace. A page of which Astro keeps a copy is moved, and the copy linked in its place: one
   * write less a page. The others are copied.
   */
  readonly addPage: (path: string, file: string, kept: string) => 'linked' | 'written';
  /** Links a file of the published site; false when it is not there, was changed, or was not made from `from`. */
  readonly addPublished: (path: string, from?: string) => boolean;
  /** Registers a file that a tool wrote into the stage. */
  readonly addWritten: (path: string) => void;
  readonly files: () => ReadonlySet<string>;
  /** True for a file that is the published one. */
  readonly isLinked: (path: string) => boolean;
  /** True when nothing was written and the published site has no other files. */
  readonly isUnchanged: () => boolean;
  readonly manifest: <Extra>(extra: Extra) => Manifest<Extra>;
  readonly discard: () => void;
}

const beside = (out: string, name: string): string => join(dirname(out), `.${basename(out)}.${name}`);

/** Ends what a killed build left: brings back the site that was moved aside, removes stages. */
export const recover = (out: string): void => {
  const old = beside(out, 'old');
  if (existsSync(old) && !existsSync(out)) renameSync(old, out);
  rmSync(old, { recursive: true, force: true });
  rmSync(beside(out, 'stage'), { recursive: true, force: true });
};

/** Reads the manifest of the site published at `out`; undefined when there is none, or one of another site. */
export const readManifest = <Extra>(file: string, out: string): Manifest<Extra> | undefined => {
  try {
    const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest<Extra>;
    return manifest.out === out && existsSync(out) ? manifest : undefined;
  } catch {
    return undefined;
  }
};

export const writeManifest = (file: string, manifest: Manifest<unknown>): void => {
  writeFileSync(`${file}.next`, JSON.stringify(manifest));
  renameSync(`${file}.next`, file);
};

/** True when both files hold the same bytes. */
const isSame = (one: string, other: string): boolean =>
  statSync(one).size === statSync(other, { throwIfNoEntry: false })?.size &&
  readFileSync(one).equals(readFileSync(other));

/** Moves `file` to `target` and links `kept` where it was; false when there is no `kept`, or it cannot be linked. */
const moveAndLink = (file: string, kept: string, target: string): boolean => {
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

/** Opens an empty stage beside `out`. */
export const openStage = (out: string, published: Manifest<unknown> | undefined): Stage => {
  const folder = beside(out, 'stage');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const folders = new Set([folder]);
  const files = new Map<string, PublishedFile | string>();
  let written = 0;

  const place = (path: string): string => {
    const target = join(folder, path);
    const parent = dirname(target);
    if (!folders.has(parent)) mkdirSync(parent, { recursive: true });
    folders.add(parent);
    return target;
  };

  const link = (path: string, from?: string): boolean => {
    const known = published?.files[path];
    if (!known || (from !== undefined && known.from !== from)) return false;
    const file = join(out, path);
    if (stampOf(file) !== known.stamp) return false;
    try {
      linkSync(file, place(path));
    } catch {
      copyFileSync(file, place(path));
    }
    files.set(path, known);
    return true;
  };

  const add = (path: string, from: string, write: (target: string) => void): 'linked' | 'written' => {
    if (link(path, from)) return 'linked';
    write(place(path));
    files.set(path, from);
    written++;
    return 'written';
  };

  return {
    folder,
    addText: (path, text, from) =>
      add(path, from, (target) => writeFileSync(target, typeof text === 'function' ? text() : text)),
    addPage: (path, file, kept) => {
      const from = stampOf(file) ?? '';
      if (link(path, from)) return 'linked';
      // Written again with the same bytes, as lists are in every build.
      if (isSame(file, join(out, path)) && link(path, undefined)) {
        files.set(path, { from, stamp: published?.files[path]?.stamp ?? '' });
        return 'linked';
      }
      if (!moveAndLink(file, kept, place(path))) copyFileSync(file, place(path));
      return add(path, stampOf(file) ?? '', () => undefined);
    },
    addPublished: link,
    addWritten: (path) => {
      files.set(path, '');
      written++;
    },
    files: () => new Set(files.keys()),
    isLinked: (path) => typeof files.get(path) === 'object',
    isUnchanged: () => published !== undefined && written === 0 && Object.keys(published.files).length === files.size,
    manifest: (extra) => ({
      out,
      files: Object.fromEntries(
        [...files].map(([path, file]) => [
          path,
          typeof file === 'string' ? { from: file, stamp: stampOf(join(folder, path)) ?? '' } : file,
        ]),
      ),
      extra,
    }),
    discard: () => rmSync(folder, { recursive: true, force: true }),
  };
};

/** Puts the stage in the place of the published site. Between its two renames there is no site for an instant. */
export const publish = (stage: Stage, out: string): void => {
  const old = beside(out, 'old');
  if (existsSync(out)) renameSync(out, old);
  renameSync(stage.folder, out);
  rmSync(old, { recursive: true, force: true });
};
