/**
 * The only reader of content/: files with their text, in one order on every machine. Nothing is opened that is not a file
 * of limited size below the folder itself, so that no link leads out of it and no pipe holds the build up. A file with
 * several names (a hard link) is one like others: no repository can carry it in, and caches are made of them.
 */
import { closeSync, constants, fstatSync, lstatSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from './schema/document.ts';
import { decodeFile, repairNotices, type Repairs } from './schema/encoding.ts';
import { compareCodeUnits, type Issue } from './schema/issue.ts';
import { inFigures, limits } from './schema/limits.ts';

export interface ContentFiles {
  /** site.json, or undefined when there is none. */
  readonly site: SourceFile | undefined;
  readonly terms: readonly SourceFile[];
  readonly guides: readonly SourceFile[];
  /** search.tests.json, or undefined when there is none. */
  readonly searchTests: SourceFile | undefined;
  readonly issues: readonly Issue[];
}

/** What came of one path: a file, an issue, or neither when it is not there any more. */
interface Read {
  readonly file?: SourceFile;
  readonly repairs?: Repairs;
  readonly issue?: Issue;
}

const fileIssue = (
  rule: Issue['rule'],
  file: string,
  message: string,
  hint: string,
  severity: Issue['severity'] = 'error',
): Issue => ({ rule, severity, file, line: 1, column: 1, message, hint });

/** What the system calls a thing that is neither a file nor a folder. */
interface Kind {
  readonly isFile: () => boolean;
  readonly isDirectory: () => boolean;
  readonly isSymbolicLink: () => boolean;
  readonly isFIFO: () => boolean;
  readonly isSocket: () => boolean;
}

const specialIssue = (path: string, kind: Kind, expected: string): Issue => {
  const name = kind.isSymbolicLink() ? 'link' : kind.isFIFO() ? 'pipe' : kind.isSocket() ? 'socket' : 'device';
  const hint = name === 'link' ? 'Put the file itself in place of the link: links are not followed.' : 'Remove it.';
  return fileIssue('special-file', path, `Unexpected ${name}, expected ${expected}.`, hint);
};

const sizeIssue = (path: string, found: number, most: number): Issue =>
  fileIssue(
    'file-size',
    path,
    `Unexpected ${inFigures(found)} bytes, expected at most ${inFigures(most)} in a file.`,
    'Make several of it, or leave out what does not belong there.',
  );

/** Faults of a file that its author can mend; others are of the machine. */
const openingFaults: Readonly<Record<string, readonly [rule: Issue['rule'], message: string, hint: string]>> = {
  EACCES: ['file', 'Unexpected file that may not be read, expected permission to read it.', 'Change its permissions.'],
  EPERM: ['file', 'Unexpected file that may not be read, expected permission to read it.', 'Change its permissions.'],
  ELOOP: ['special-file', 'Unexpected link, expected a file.', 'Put the file itself in place of the link.'],
  ENXIO: ['special-file', 'Unexpected socket or pipe, expected a file.', 'Remove it.'],
};

/** The issue of what the system answered; undefined when the thing has gone since it was listed. Throws what is no author's fault. */
const faultIssue = (error: unknown, path: string): Issue | undefined => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT') return undefined;
  const fault = openingFaults[code];
  if (!fault) throw error;
  return fileIssue(fault[0], path, fault[1], fault[2]);
};

/** The bytes of a file of this size when it was opened; at most one more than `most`, should it have grown since. */
const readBytes = (descriptor: number, size: number, most: number): Uint8Array => {
  const bytes = Buffer.allocUnsafe(size + 1);
  let end = 0;
  for (let count = 1; count > 0 && end < bytes.length; end += count)
    count = readSync(descriptor, bytes, end, bytes.length - end, end);
  return end > size && size < most ? readBytes(descriptor, most, most) : bytes.subarray(0, end);
};

/** Reads one file, whatever became of it since it was listed. */
const readFile = (root: string, path: string, most: number): Read => {
  let descriptor: number;
  try {
    descriptor = openSync(join(root, path), constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch (error) {
    const issue = faultIssue(error, path);
    return issue ? { issue } : {};
  }
  try {
    const found = fstatSync(descriptor);
    if (!found.isFile()) return { issue: specialIssue(path, found, 'a file') };
    if (found.size > most) return { issue: sizeIssue(path, found.size, most) };
    const bytes = readBytes(descriptor, found.size, most);
    if (bytes.length > most) return { issue: sizeIssue(path, bytes.length, most) };
    const decoded = decodeFile(path, bytes);
    return 'rule' in decoded ? { issue: decoded } : decoded;
  } finally {
    closeSync(descriptor);
  }
};

const folders = {
  glossary: { expected: 'a term file "<slug>.json"', pattern: /\.json$/ },
  guides: { expected: 'a guide "<slug>.mdx" or "<slug>.md"', pattern: /\.mdx?$/ },
} as const;

const list = (root: string, folder: keyof typeof folders) => {
  const kind = lstatSync(join(root, folder), { throwIfNoEntry: false });
  if (kind?.isSymbolicLink()) return specialIssue(folder, kind, 'a folder');
  if (kind && !kind.isDirectory())
    return fileIssue('file', folder, 'Unexpected file, expected a folder.', `Remove it, or make it a folder.`);
  try {
    return kind ? readdirSync(join(root, folder), { withFileTypes: true }) : [];
  } catch (error) {
    return faultIssue(error, folder) ?? [];
  }
};

const readFolder = (root: string, folder: keyof typeof folders): readonly Read[] => {
  const { expected, pattern } = folders[folder];
  const listed = list(root, folder);
  if ('rule' in listed) return [{ issue: listed }];
  const entries = listed.filter(({ name }) => !name.startsWith('.'));
  if (entries.length > limits.files) {
    const message = `Unexpected ${inFigures(entries.length)} files, expected at most ${inFigures(limits.files)}.`;
    return [{ issue: fileIssue('file-size', folder, message, 'Make several sites of it.') }];
  }
  return entries
    .toSorted((a, b) => compareCodeUnits(a.name, b.name))
    .map((entry): Read => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory())
        return {
          issue: fileIssue(
            'file',
            path,
            `Unexpected folder, expected ${expected}.`,
            'Move the files up, or remove it.',
          ),
        };
      if (!entry.isFile()) return { issue: specialIssue(path, entry, expected) };
      if (!pattern.test(entry.name))
        return {
          issue: fileIssue('file', path, `Unexpected file, expected ${expected}.`, 'Rename or remove it.', 'warning'),
        };
      return readFile(root, path, limits.page);
    });
};

/** Reads a file that may be missing. */
const readOptional = (root: string, path: string): Read => {
  const kind = lstatSync(join(root, path), { throwIfNoEntry: false });
  if (!kind) return {};
  if (kind.isDirectory())
    return { issue: fileIssue('file', path, 'Unexpected folder, expected a file.', 'Remove it.') };
  return kind.isFile() ? readFile(root, path, limits.site) : { issue: specialIssue(path, kind, 'a file') };
};

/** The text of one file below `root`, for showing a line of it; undefined when it is none that is read. */
export const readContentText = (root: string, path: string): string | undefined =>
  readFile(root, path, limits.site).file?.text;

const filesOf = (reads: readonly Read[]): readonly SourceFile[] => reads.flatMap(({ file }) => file ?? []);

/** Reads site.json, search.tests.json, glossary/*.json and guides/*.{md,mdx} below `root`. Throws when `root` is no folder. */
export const readContent = (root: string): ContentFiles => {
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) {
    const fault = new Error(`There is no content folder at ${root}.`);
    fault.name = 'EnvironmentFault';
    throw fault;
  }
  const site = readOptional(root, 'site.json');
  const searchTests = readOptional(root, 'search.tests.json');
  const terms = readFolder(root, 'glossary');
  const guides = readFolder(root, 'guides');
  const all = [site, searchTests, ...terms, ...guides];
  return {
    site: site.file,
    terms: filesOf(terms),
    guides: filesOf(guides),
    searchTests: searchTests.file,
    issues: [
      ...all.flatMap(({ issue }) => issue ?? []),
      ...repairNotices(all.flatMap(({ file, repairs }) => (file && repairs ? { path: file.path, repairs } : []))),
    ],
  };
};
