/** Commands that serve until they are ended, run as an owner runs them. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { projectRoot } from '../../src/astro/workspace.ts';

export const environment = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', NODE_ENV: '', VITEST: '' };

export interface Served {
  readonly child: ChildProcess;
  readonly url: string;
  /** Resolves once the command has printed these words. */
  readonly told: (words: string) => Promise<void>;
  /** Everything that it has printed so far, errors included. */
  readonly printed: () => string;
}

/** Starts a command that serves; resolves when it has told its address. */
export const serve = async (verb: string, ...options: readonly string[]): Promise<Served> => {
  const child = spawn(process.execPath, [`scripts/${verb}.ts`, ...options], { cwd: projectRoot, env: environment });
  let printed = '';
  const said = (isThere: () => boolean): Promise<void> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        if (isThere()) resolve();
      };
      child.stdout.on('data', look);
      child.stderr.on('data', look);
      child.on('exit', () => {
        reject(new Error(`${verb} ended; it had printed: ${printed}`));
      });
      look();
    });
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  const address = /http:\/\/localhost:\d+\/\S*/;
  await said(() => address.test(printed));
  const url = address.exec(printed)?.[0] ?? '';
  return { child, url, told: (words) => said(() => printed.includes(words)), printed: () => printed };
};

/** Ends it without a word. */
export const stop = async (child: ChildProcess): Promise<void> => {
  child.kill('SIGKILL');
  await once(child, 'exit');
};
