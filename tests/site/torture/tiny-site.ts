/** A site so small that its build can be tortured many times, in versions that differ in every part of it. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { openWorkspace, projectRoot, sha256 } from '../../../src/astro/workspace.ts';

export type Version = 'A' | 'B';

const termsOf = (version: Version): Readonly<Record<string, object>> => ({
  cache: {
    term: `Cache ${version}`,
    long: `In version ${version}, see the [[eviction]].`,
    diagram: { type: 'mermaid', source: `flowchart LR\n  A --> ${version}1`, alt: 'One step.' },
    bad_code: `x = "${version}"`,
    good_code: 'x = 1',
    code_language: 'python',
    tags: [`version-${version.toLowerCase()}`],
  },
  eviction: { term: 'Eviction', long: 'The same in every version.' },
  // A page that only one version has.
  [`only_in_${version.toLowerCase()}`]: { term: `Only in ${version}`, long: 'Nowhere else.' },
});

const write = (file: string, value: object): void => {
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
};

/** Writes a version of the content to a folder, files in the order of their names or the other way round. */
export const writeVersion = (content: string, version: Version, isTurned = false): void => {
  rmSync(content, { recursive: true, force: true });
  mkdirSync(join(content, 'glossary'), { recursive: true });
  mkdirSync(join(content, 'guides'));
  write(join(content, 'site.json'), {
    title: `Version ${version}`,
    url: 'https://example.org',
    categories: { storage: { name: 'Storage' } },
  });
  const terms = Object.entries(termsOf(version)).toSorted();
  for (const [slug, fields] of isTurned ? terms.reverse() : terms)
    write(join(content, `glossary/${slug}.json`), {
      ...{ slug, category: 'storage', short: 'A word in a sentence.', severity: 'low', effort: 'low' },
      ...{ created: '2026-01-05', updated: '2026-02-01' },
      ...fields,
    });
  const dates = 'created: 2026-01-05\nupdated: 2026-02-01\n';
  for (const name of isTurned ? ['b', 'a'] : ['a', 'b']) {
    const text = `---\ntitle: Guide ${name} ${version}\ndescription: A guide.\n${dates}---\n\n## Why\n\nSee [[cache]].\n`;
    writeFileSync(join(content, `guides/${name}.${name === 'a' ? 'md' : 'mdx'}`), text);
  }
};

/** Path → kind, mode and digest of everything below a folder: folders and links, too. */
export const readTree = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(folder, { withFileTypes: true, recursive: true })
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        const text = entry.isFile() ? sha256(readFileSync(path, 'latin1')) : '';
        return [relative(folder, path), `${lstatSync(path).mode.toString(8)} ${text}`] as const;
      })
      .toSorted(),
  );

/** One digest of all of it. */
export const treeDigest = (folder: string): string => sha256(JSON.stringify([...readTree(folder)]));

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
}

export const environment: NodeJS.ProcessEnv = {
  ...process.env,
  ASTRO_TELEMETRY_DISABLED: '1',
  NO_COLOR: '1',
  NODE_ENV: '',
  VITEST: '',
};

/** Starts a program in a process group of its own, in the project. */
export const start = (program: string, words: readonly string[], env = environment): Running => {
  const child = spawn(program, words, { cwd: projectRoot, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => (said.stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said.stderr += chunk.toString()));
  const ended = once(child, 'close').then(([code, signal]: unknown[]) => ({
    ...said,
    code: code as Ended['code'],
    signal: signal as Ended['signal'],
  }));
  return { child, ended };
};

export interface TinySite {
  readonly folder: string;
  readonly content: string;
  readonly out: string;
  /** What a build of the content is called with; without a history, so that the same content gives the same bytes. */
  readonly words: readonly string[];
  readonly start: (...options: readonly string[]) => Running;
  readonly build: (...options: readonly string[]) => Promise<Ended>;
  /** Where builds keep what they may need again. */
  readonly workspace: string;
  readonly close: () => void;
}

/** A folder with the content of a version and a place for its site. */
export const openTinySite = (version: Version, parent = tmpdir()): TinySite => {
  const folder = mkdtempSync(join(parent, 'headword-tiny-'));
  const [content, out] = [join(folder, 'content'), join(folder, 'dist')];
  writeVersion(content, version);
  const words = ['scripts/build.ts', '--content', content, '--out', out, '--history', 'none'];
  const { root: workspace } = openWorkspace(content);
  const startBuild: TinySite['start'] = (...options) => start(process.execPath, [...words, ...options]);
  return {
    folder,
    content,
    out,
    words,
    start: startBuild,
    build: (...options) => startBuild(...options).ended,
    workspace,
    close: () => {
      for (const path of [workspace, folder]) rmSync(path, { recursive: true, force: true });
    },
  };
};

/** Builds a version from nothing and returns the digest of its site. */
export const digestOfCleanBuild = async (version: Version): Promise<string> => {
  const site = openTinySite(version);
  try {
    const { code, stderr } = await site.build();
    if (code !== 0) throw new Error(stderr);
    return treeDigest(site.out);
  } finally {
    site.close();
  }
};
