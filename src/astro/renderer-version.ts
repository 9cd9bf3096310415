/**
 * The version of everything that turns text into pictures: a cached body is good as long as this is the same.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareCodeUnits } from '../schema/issue.ts';
import { digest, projectRoot } from './workspace.ts';

const sourcesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted(compareCodeUnits);

const packages = ['shiki', 'mermaid', 'satteri', 'jsdom', 'harfbuzzjs', '@fontsource/atkinson-hyperlegible-next'];

const versionOf = (name: string): string => {
  const manifest: unknown = JSON.parse(readFileSync(join(projectRoot, 'node_modules', name, 'package.json'), 'utf8'));
  return `${name} ${(manifest as { version: string }).version}`;
};

/** Digest of the renderer's own code and of the packages it draws with. */
export const rendererVersion = (): string => {
  const files = sourcesOf(join(projectRoot, 'src/render'));
  return digest(...files.map((file) => readFileSync(file, 'utf8')), ...packages.map(versionOf));
};
