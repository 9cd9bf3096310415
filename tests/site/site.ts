/** Builds sites as an owner does: by the command, into a folder of their own. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listFiles } from '../../src/astro/files.ts';
import { openWorkspace, projectRoot } from '../../src/astro/workspace.ts';
import { fixture } from '../fixtures.ts';

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `npm run build` with these options. */
export const build = (...options: readonly string[]): Run => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts', ...options], {
    cwd: projectRoot,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', NODE_ENV: '', VITEST: '' },
  });
  return { code: status, stdout, stderr };
};

export interface Workplace {
  readonly folder: string;
  /** A copy of a fixture's content, free to be changed. */
  readonly content: string;
  readonly out: string;
  /** Removes all of it, and what builds kept of it. */
  readonly close: () => void;
}

/** A folder with a content and a place for its site. */
export const openWorkplace = (name: string): Workplace => {
  const folder = mkdtempSync(join(tmpdir(), 'headword-site-'));
  const content = join(folder, 'content');
  cpSync(fixture(name), content, { recursive: true });
  return {
    folder,
    content,
    out: join(folder, 'dist'),
    close: () => {
      rmSync(openWorkspace(content).root, { recursive: true, force: true });
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** Path → content of every file of a site. */
export const readSite = (out: string): ReadonlyMap<string, string> =>
  new Map(listFiles(out).map((path) => [path, readFileSync(join(out, path), 'latin1')]));

/** Paths of the files in which two sites differ. */
export const differences = (one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): readonly string[] =>
  [...new Set([...one.keys(), ...other.keys()])].filter((path) => one.get(path) !== other.get(path)).toSorted();
