/**
 * A build of what is published already: the same input gives the same site, so that nothing has to be made to know it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentFiles } from '../read.ts';
import type { Issue } from '../schema/issue.ts';
import { listFiles } from './files.ts';
import { isUntouched, type Manifest } from './stage/manifest.ts';
import type { Summary } from './summary.ts';
import { digest, projectRoot } from './workspace.ts';

/** What a build told when it published, and what it was made of. */
export interface Told {
  readonly input: string;
  readonly summary: Summary;
  readonly issues: readonly Issue[];
}

/** Folders and files of the program; the lockfile stands for the packages. */
const programFolders = ['src', 'public'] as const;
const programFiles = ['astro.config.mjs', 'package.json', 'package-lock.json'] as const;

const programDigest = (): string => {
  const paths = [
    ...programFolders.flatMap((folder) => listFiles(join(projectRoot, folder)).map((path) => `${folder}/${path}`)),
    ...programFiles,
  ];
  return digest(
    process.version,
    ...paths.flatMap((path) => [path, readFileSync(join(projectRoot, path)).toString('latin1')]),
  );
};

/** Digest of all that a build is made of: the program, the content, and `settings`, among them the day. */
export const inputDigest = ({ site, terms, guides, searchTests, issues }: ContentFiles, settings: unknown): string => {
  const files = [...terms, ...guides, ...[site, searchTests].flatMap((file) => file ?? [])];
  return digest(
    programDigest(),
    JSON.stringify([settings, issues]),
    ...files.flatMap(({ path, text }) => [path, text]),
  );
};

/**
 * What to tell of a build whose input is that of the published site, if that is as it was left; else undefined. A
 * manifest of before may not know what was told.
 */
export const tellAgain = (
  published: Manifest<{ readonly told?: Told }> | undefined,
  input: string,
): Told | undefined => {
  const told = published?.extra.told;
  if (!published || told?.input !== input) return undefined;
  return isUntouched(published)
    ? { ...told, summary: { ...told.summary, rendered: 0, drawn: 0, changes: 0, isUnchanged: true } }
    : undefined;
};
