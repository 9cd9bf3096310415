/**
 * What every command shares: options, help, exit codes.
 */
import { constants } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { systemCodes } from '../src/astro/full-disk.ts';
import { projectRoot } from '../src/astro/workspace.ts';

/** Done; the author's fault; misuse of the command; the environment. */
export const exitCodes = { done: 0, content: 1, misuse: 2, environment: 3 } as const;

export interface CommandHelp {
  readonly usage: string;
  readonly about: string;
  /** Option → what it does. */
  readonly options: Readonly<Record<string, string>>;
}

type Values = Readonly<Record<string, string | boolean | undefined>>;

const helpText = ({ usage, about, options }: CommandHelp): string => {
  const width = Math.max(...Object.keys(options).map((name) => name.length));
  const rows = Object.entries({ ...options, '--help': 'Show this text.' }).map(
    ([name, text]) => `  ${name.padEnd(width)}  ${text}`,
  );
  return [`Usage: ${usage}`, '', about, '', 'Options:', ...rows, ''].join('\n');
};

/** Reads the command line. `--help` prints the help and ends; an unknown option ends with exit code 2. */
export const readOptions = (
  help: CommandHelp,
  config: ParseArgsOptionsConfig,
): { values: Values; positionals: readonly string[] } => {
  try {
    const { values, positionals } = parseArgs({
      options: { ...config, help: { type: 'boolean' } },
      allowPositionals: true,
    });
    if (values['help'] !== true) return { values: values, positionals };
    process.stdout.write(helpText(help));
    process.exit(exitCodes.done);
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('. ')[0] : String(error);
    process.stderr.write(`${reason ?? ''}.\n\n${helpText(help)}`);
    process.exit(exitCodes.misuse);
  }
};

/** Ends with exit code 2 and a sentence. */
export const misuse = (message: string): never => {
  process.stderr.write(`${message}\n`);
  process.exit(exitCodes.misuse);
};

/** An option's text; undefined when it was not given. */
export const textOption = (value: string | boolean | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined;

/** Absolute path of the content folder. */
export const contentFolder = (value: string | boolean | undefined): string =>
  resolve(textOption(value) ?? join(projectRoot, 'content'));

const environmentWords: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full. Make room and run the command again; the published site was not touched.',
  EDQUOT: 'Your share of the disk is used up. Make room and run the command again; the published site was not touched.',
  EFBIG:
    'The system lets no file grow this large. Raise the limit with "ulimit -f unlimited" and run the command again.',
  EIO: 'The disk cannot be read or written. Look after it; the published site was not touched.',
  EACCES: 'Permission is denied. Let it be read or written, or choose another folder with --out.',
  EPERM: 'The system does not permit it. Check who owns the folder, or choose another with --out.',
  EROFS: 'The file system is read-only. Choose another folder with --out.',
  ENOTDIR: 'A part of this path is no folder. Choose another with --out.',
  EEXIST: 'Something else is there already. Remove it, or choose another folder with --out.',
  ELOOP: 'The links on this path lead in a circle. Choose another folder with --out.',
  ENAMETOOLONG: 'The path is too long for the system. Choose a shorter one with --out.',
  EBUSY: 'The folder is in use, as a mount point is. Choose one inside it with --out.',
  EMFILE: 'Too many files are open. Raise the limit with "ulimit -n 4096" and run the command again.',
  EXDEV: 'The output folder is on another file system than its parent. Choose another with --out.',
};

/** What file systems of the kernel, as /proc, say of a folder that cannot be made in them. */
const refusedFolder = 'No folder can be made here. Choose another with --out.';

/** A fault of the environment in one sentence with the way out; undefined when it is another fault. */
export const environmentFault = (error: unknown): string | undefined => {
  for (let fault = error; fault instanceof Error; fault = fault.cause) {
    const { code, path, syscall } = fault as NodeJS.ErrnoException;
    const isRefused = code === 'ENOENT' && syscall === 'mkdir';
    const [words] = isRefused ? [refusedFolder] : systemCodes(fault).flatMap((name) => environmentWords[name] ?? []);
    if (words !== undefined) return path === undefined ? words : `${path}: ${words}`;
    if (fault.name === 'EnvironmentFault') return fault.message;
  }
  return undefined;
};

/**
 * Ends the process at a signal as if it had died of it (128 and the signal's number), but first lets locks go and unfinished
 * work be removed.
 */
export const endOnSignals = (): void => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => process.exit(128 + constants.signals[signal]));
};

/** Runs a command; faults of the environment end with exit code 3 and one sentence, our own with their stack. */
export const runCommand = async (main: () => Promise<number> | number): Promise<void> => {
  try {
    process.exitCode = await main();
  } catch (error) {
    const sentence = environmentFault(error);
    if (sentence === undefined) throw error;
    process.stderr.write(`${sentence}\n`);
    process.exitCode = exitCodes.environment;
  }
};
