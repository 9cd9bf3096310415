/** Builds a made-up glossary into a folder of its own, to be measured. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWorkspace, projectRoot } from '../src/astro/workspace.ts';
import { makeTerms, writeContent } from './corpus.ts';

export interface MadeSite {
  /** Folder of the built site. */
  readonly site: string;
  /** Removes the site, its content and what the build kept of it. */
  readonly close: () => void;
}

/** Builds a glossary of `count` terms with these options of the build. */
export const buildMadeSite = (count: number, ...options: readonly string[]): MadeSite => {
  const root = join(tmpdir(), `headword-bench-site-${process.pid}`);
  const [content, site] = [join(root, 'content'), join(root, 'dist')];
  const close = (): void => {
    rmSync(openWorkspace(content).root, { recursive: true, force: true });
    rmSync(root, { recursive: true, force: true });
  };
  writeContent(content, makeTerms(count));
  const command = [join(projectRoot, 'scripts/build.ts'), '--content', content, '--out', site, ...options];
  const { status, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  if (status === 0) return { site, close };
  close();
  throw new Error(stderr);
};
