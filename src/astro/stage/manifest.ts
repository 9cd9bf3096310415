/**
 * What the published site consists of, kept to see at the next build which of its files are still as they were left.
 */
import { lstatSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { stampOf, sumOfFile } from '../files.ts';
import { readKept, writeKept } from '../kept-text.ts';

/** Everybody may read what is published, whatever the umask of who builds it: the same content gives the same site. */
export const publicModes = { file: 0o644, folder: 0o755 } as const;

/** One file as it was made. */
export interface MadeFile {
  /** Digest of what it was made from. */
  readonly from: string;
  /** Digest of its bytes. */
  readonly sum: string;
}

/** One file of the published site. */
export interface PublishedFile extends MadeFile {
  readonly stamp: string;
}

export interface Manifest<Extra> {
  readonly out: string;
  readonly files: Readonly<Record<string, PublishedFile>>;
  /** Path → stamp: of a folder in which something was added or removed it is another. */
  readonly folders: Readonly<Record<string, string>>;
  readonly extra: Extra;
}

/** The folders that these files need, "" among them. */
export const foldersOf = (paths: Iterable<string>): ReadonlySet<string> => {
  const folders = new Set(['']);
  for (const path of paths)
    for (let folder = dirname(path); folder !== '.' && !folders.has(folder); folder = dirname(folder))
      folders.add(folder);
  return folders;
};

/** The manifest of the site that is published at `out`. */
export const toManifest = <Extra>(
  out: string,
  files: ReadonlyMap<string, MadeFile>,
  extra: Extra,
): Manifest<Extra> => ({
  out,
  files: Object.fromEntries(
    [...files].map(([path, { from, sum }]) => [path, { from, sum, stamp: stampOf(join(out, path)) ?? '' }]),
  ),
  folders: Object.fromEntries([...foldersOf(files.keys())].map((folder) => [folder, stampOf(join(out, folder)) ?? ''])),
  extra,
});

/** Reads the manifest of the site published at `out`; undefined when there is none, or one of another site. */
export const readManifest = <Extra>(file: string, out: string): Manifest<Extra> | undefined => {
  const text = readKept(file);
  const manifest = text === undefined ? undefined : (JSON.parse(text) as Manifest<Extra>);
  return manifest?.out === out && stampOf(out) !== undefined ? manifest : undefined;
};

export const writeManifest = (file: string, manifest: Manifest<unknown>): void => {
  writeKept(file, JSON.stringify(manifest));
};

/** Whether a file of the published site has the bytes and the mode it was left with. Its stamp spares reading it. */
export const isIntact = (file: string, { stamp, sum }: PublishedFile): boolean => {
  if (stampOf(file) === stamp) return true;
  const stat = lstatSync(file, { throwIfNoEntry: false });
  return stat?.isFile() === true && (stat.mode & 0o777) === publicModes.file && sumOfFile(file) === sum;
};

/** Whether a file is one of the published site, and not as it was left. */
export const isAltered = (manifest: Manifest<unknown> | undefined, file: string): boolean => {
  const known = manifest?.files[relative(manifest.out, file).split(sep).join('/')];
  return known !== undefined && !isIntact(file, known);
};

/** Whether no folder of the published site got or lost anything. */
export const hasItsFolders = ({ out, folders }: Manifest<unknown>): boolean =>
  Object.entries(folders).every(([path, stamp]) => stampOf(join(out, path)) === stamp);

/** Whether nothing at all of the published site was touched. */
export const isUntouched = (manifest: Manifest<unknown>): boolean =>
  hasItsFolders(manifest) &&
  Object.entries(manifest.files).every(([path, { stamp }]) => stampOf(join(manifest.out, path)) === stamp);
