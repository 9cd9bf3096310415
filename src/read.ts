/**
 * The only reader of content/: files with their text, in one order on every machine.
 */
import { lstatSync, readdirSync, readFileSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from './schema/document.ts';
import { compareCodeUnits, type Issue } from './schema/issue.ts';

export interface ContentFiles {
  /** site.json, or undefined when there is none. */
  readonly site: SourceFile | undefined;
  readonly terms: readonly SourceFile[];
  readonly guides: readonly SourceFile[];
  /** search.tests.json, or undefined when there is none. */
  readonly searchTests: SourceFile | undefined;
  readonly issues: readonly Issue[];
}

const list = (folder: string): readonly Dirent[] => {
  try {
    return readdirSync(folder, { withFileTypes: true }).toSorted((a, b) => compareCodeUnits(a.name, b.name));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
};

const fileIssue = (file: string, message: string, hint: string, severity: Issue['severity'] = 'error'): Issue => ({
  rule: 'file',
  severity,
  file,
  line: 1,
  column: 1,
  message,
  hint,
});

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Reads one file as UTF-8 with line feeds; a byte order mark is dropped. */
const readText = (root: string, path: string): SourceFile | Issue => {
  try {
    const text = decoder.decode(readFileSync(join(root, path)));
    return { path, text: text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n') };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return fileIssue(path, 'Unexpected bytes, expected UTF-8 text.', 'Save the file with the encoding UTF-8.');
  }
};

const expectation = { glossary: 'a term file "<slug>.json"', guides: 'a guide "<slug>.mdx" or "<slug>.md"' } as const;

const readFolder = (root: string, folder: 'glossary' | 'guides', pattern: RegExp) => {
  const read = list(join(root, folder))
    .filter((entry) => !entry.name.startsWith('.'))
    .map((entry): SourceFile | Issue => {
      const path = `${folder}/${entry.name}`;
      if (!entry.isFile())
        return fileIssue(
          path,
          `Unexpected ${entry.isDirectory() ? 'folder' : 'link or special file'}, expected ${expectation[folder]}.`,
          'Move the files up, or remove it.',
        );
      if (!pattern.test(entry.name))
        return fileIssue(path, `Unexpected file, expected ${expectation[folder]}.`, 'Rename or remove it.', 'warning');
      return readText(root, path);
    });
  return { files: read.filter((item) => 'text' in item), issues: read.filter((item) => 'rule' in item) };
};

/** Reads a file that may be missing. */
const readOptional = (root: string, path: string): { file: SourceFile | undefined; issues: readonly Issue[] } => {
  const isThere = lstatSync(join(root, path), { throwIfNoEntry: false })?.isFile() ?? false;
  const read = isThere ? readText(root, path) : undefined;
  if (read && 'rule' in read) return { file: undefined, issues: [read] };
  return { file: read, issues: [] };
};

/** Reads site.json, search.tests.json, glossary/*.json and guides/*.{md,mdx} below `root`. Throws when `root` is no folder. */
export const readContent = (root: string): ContentFiles => {
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) {
    const fault = new Error(`There is no content folder at ${root}.`);
    fault.name = 'EnvironmentFault';
    throw fault;
  }
  const site = readOptional(root, 'site.json');
  const searchTests = readOptional(root, 'search.tests.json');
  const terms = readFolder(root, 'glossary', /\.json$/);
  const guides = readFolder(root, 'guides', /\.mdx?$/);
  return {
    site: site.file,
    terms: terms.files,
    guides: guides.files,
    searchTests: searchTests.file,
    issues: [...site.issues, ...searchTests.issues, ...terms.issues, ...guides.issues],
  };
};
