/**
 * The version of everything that turns text into pictures: a cached body is good as long as this is the same.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compareCodeUnits } from '../../schema/issue.ts';
import { digest, projectRoot } from '../workspace.ts';

const sourcesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted(compareCodeUnits);

/** The packages the renderer draws with; those they draw with count too. */
export const renderingPackages = [
  'shiki',
  'mermaid',
  'satteri',
  'diff',
  'github-slugger',
  'jsdom',
  'harfbuzzjs',
  '@fontsource/atkinson-hyperlegible-next',
] as const;

interface Manifest {
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** Where a package that is asked for in `from` is installed; undefined when it is not. */
const findPackage = (name: string, from: string, root: string): string | undefined => {
  for (let folder = from; folder.startsWith(root); folder = dirname(folder)) {
    const found = join(folder, 'node_modules', name);
    if (existsSync(join(found, 'package.json'))) return found;
  }
  return undefined;
};

const installedVersions = (root: string, packages: readonly string[]): readonly string[] => {
  const versions = new Map<string, string>();
  const visit = (name: string, from: string): void => {
    const folder = findPackage(name, from, root);
    if (folder === undefined || versions.has(folder)) return;
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
    versions.set(folder, `${name} ${manifest.version}`);
    for (const dependency of Object.keys(manifest.dependencies ?? {})) visit(dependency, folder);
  };
  for (const name of packages) visit(name, root);
  return [...new Set(versions.values())].toSorted(compareCodeUnits);
};

/** Digest of the renderer's own code and of the packages it draws with, of the project at `root`. */
export const rendererVersion = (root = projectRoot): string => {
  const files = sourcesOf(join(root, 'src/render'));
  return digest(...files.map((file) => readFileSync(file, 'utf8')), ...installedVersions(root, renderingPackages));
};

const posterPackages = ['harfbuzzjs', '@fontsource/atkinson-hyperlegible-next', '@fontsource/source-serif-4'];

/** The same for the pictures of pages, which have nothing to do with diagrams and code. */
export const posterVersion = (root = projectRoot): string => {
  const workers = ['poster-worker.ts', 'poster-font.ts', 'site-font.ts'];
  const files = [
    ...sourcesOf(join(root, 'src/render/poster')),
    ...workers.map((file) => join(root, 'src/render/workers', file)),
  ];
  return digest(...files.map((file) => readFileSync(file, 'utf8')), ...installedVersions(root, posterPackages));
};
