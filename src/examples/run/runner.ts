/**
 * Runs examples: Python in Pyodide, JavaScript and TypeScript in Node.
 */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { devNull, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Tool } from '../example.ts';
import { isScript } from '../is-script.ts';
import { enginesOf } from '../languages.ts';
import { runProcess, type Outcome, type ProcessOptions } from './run-process.ts';

export interface Runner {
  /** Runs a code; the language must have a runner. */
  readonly run: (language: string, code: string, limit: number) => Promise<Outcome>;
  readonly tool: (language: string) => Tool;
  /** Removes what was written. */
  readonly close: () => void;
}

const here = import.meta.dirname;
const quiet = ['--disable-warning=ExperimentalWarning', '--disable-warning=SecurityWarning'];
const pyodide = createRequire(import.meta.url).resolve('pyodide/package.json');

const nodeFile = (language: string, code: string): string =>
  language === 'typescript' ? 'example.mts' : isScript(code) ? 'example.cjs' : 'example.mjs';

const nodeArgs = (folder: string, file: string): readonly string[] => [
  ...quiet,
  `--allow-fs-read=${folder}`,
  `--allow-fs-read=${here}`,
  `--allow-fs-write=${devNull}`,
  `--import=${new URL('./node-prelude.ts', import.meta.url).href}`,
  file,
];

/** Pages of 64 KiB that Python may use: 512 MiB. */
const pythonPages = 8192;

const pythonArgs = (folder: string, file: string, snapshot: string): readonly string[] => [
  ...quiet,
  `--wasm-max-mem-pages=${pythonPages}`,
  `--allow-fs-read=${folder}`,
  `--allow-fs-read=${here}`,
  `--allow-fs-read=${dirname(pyodide)}`,
  `--allow-fs-read=${snapshot}`,
  join(here, 'python-child.ts'),
  snapshot,
  file,
];

const makeSnapshot = async (target: string): Promise<string> => {
  await promisify(execFile)(process.execPath, [...quiet, join(here, 'snapshot-child.ts'), target]);
  return target;
};

const tools = {
  node: (): Tool => ({ tool: 'Node.js', version: process.versions.node }),
  python: (): Tool => {
    const { version } = createRequire(import.meta.url)(pyodide) as { readonly version: string };
    return { tool: 'Python in Pyodide', version };
  },
} as const;

/** Opens a runner; it writes below the folder for temporary files. */
export const openRunner = (): Runner => {
  const root = mkdtempSync(join(realpathSync(tmpdir()), 'headword-examples-'));
  let count = 0;
  let snapshot: Promise<string> | undefined;
  const place = (name: string, code: string): Pick<ProcessOptions, 'folder'> & { readonly file: string } => {
    const folder = join(root, String(count++));
    mkdirSync(folder);
    const file = join(folder, name);
    writeFileSync(file, code);
    return { folder, file };
  };
  const runPython = async (code: string, limit: number): Promise<Outcome> => {
    snapshot ??= makeSnapshot(join(root, 'python.snapshot'));
    const { folder, file } = place('example.py', code);
    return runProcess({ args: pythonArgs(folder, file, await snapshot), folder, limit });
  };
  const runNode = (language: string, code: string, limit: number): Promise<Outcome> => {
    const { folder, file } = place(nodeFile(language, code), code);
    return runProcess({ args: nodeArgs(folder, file), folder, limit });
  };
  return {
    run: (language, code, limit) =>
      enginesOf(language)?.runner === 'python' ? runPython(code, limit) : runNode(language, code, limit),
    tool: (language) => tools[enginesOf(language)?.runner ?? 'node'](),
    close: () => rmSync(root, { recursive: true, force: true }),
  };
};
