/**
 * Runs one example in a process of its own, which is killed at the limit and sees no environment, no network and no file but
 * its own.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import type { Readable } from 'node:stream';
import type { EndReport } from './report.ts';

export interface Outcome {
  /** What it printed on both streams, in the order of arrival. */
  readonly output: string;
  /** Class and message of the error that ended it. */
  readonly error?: string;
  /** Seconds; the limit when it was killed there. */
  readonly seconds: number;
  /** False when it was killed at the limit. */
  readonly isEnded: boolean;
}

export interface ProcessOptions {
  /** Arguments of Node. */
  readonly args: readonly string[];
  readonly folder: string;
  /** Seconds from the moment when the example begins. */
  readonly limit: number;
}

/** Milliseconds after which a process that has not even begun is given up. */
const startLimit = 60_000;

/** Characters of output that are kept. */
const outputLimit = 256 * 1024;

const collect = (streams: readonly (Readable | null | undefined)[]): (() => string) => {
  let text = '';
  for (const stream of streams) {
    stream?.setEncoding('utf8').on('data', (chunk: string) => {
      if (text.length < outputLimit) text += chunk;
    });
  }
  return () => text.slice(0, outputLimit);
};

/** The error of a process that ended without a report. */
const exitWords = (code: number | null, signal: string | null): string =>
  signal === null ? `exit code ${code ?? 0}` : `killed by ${signal}`;

const start = ({ args, folder }: ProcessOptions): ChildProcess => {
  const { SystemRoot } = process.env;
  return spawn(process.execPath, ['--max-old-space-size=512', '--permission', ...args], {
    cwd: folder,
    env: { TZ: 'UTC', ...(SystemRoot !== undefined && { SystemRoot }) },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
};

/** Runs a process that reports as report.ts says. */
export const runProcess = (options: ProcessOptions): Promise<Outcome> =>
  new Promise((resolve, reject) => {
    const child = start(options);
    const output = collect([child.stdout, child.stderr]);
    let report = '';
    let isEnded = true;
    const killAfter = (milliseconds: number): NodeJS.Timeout =>
      setTimeout(() => {
        isEnded = false;
        child.kill('SIGKILL');
      }, milliseconds);
    let timer = killAfter(startLimit);
    (child.stdio[3] as Readable).setEncoding('utf8').on('data', (chunk: string) => {
      if (report === '') {
        clearTimeout(timer);
        timer = killAfter(options.limit * 1000);
      }
      report += chunk;
    });
    child.on('error', reject);
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      const [begun, end] = report.split('\n');
      if (begun !== 'begin') reject(new Error(`The example did not begin: ${output() || exitWords(code, signal)}`));
      else if (!isEnded) resolve({ output: output(), seconds: options.limit, isEnded });
      else resolve({ output: output(), isEnded, ...readEnd(end ?? '', exitWords(code, signal), code) });
    });
  });

const readEnd = (line: string, exit: string, code: number | null): Pick<Outcome, 'error' | 'seconds'> => {
  const { ms = 0, error } = line === '' ? {} : (JSON.parse(line) as Partial<EndReport>);
  const failure = error ?? (code === 0 ? undefined : exit);
  return { seconds: ms / 1000, ...(failure !== undefined && { error: failure }) };
};
