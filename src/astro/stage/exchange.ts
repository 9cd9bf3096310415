/**
 * Swaps two folders in one step, so that there is never none. Node cannot: it takes renameat2(2) with RENAME_EXCHANGE, which a
 * program of the system calls.
 */
import { spawnSync } from 'node:child_process';
import { lstatSync } from 'node:fs';

/** Number of renameat2 for Linux, by processor. */
const callNumbers: Readonly<Partial<Record<NodeJS.Architecture, number>>> = { x64: 316, arm64: 276, riscv64: 276 };

/** The programs that can: `exch` of util-linux 2.40 and newer, and Perl, which every Debian and Ubuntu has. */
const programsOf = (one: string, other: string): readonly (readonly string[])[] => {
  const number = process.platform === 'linux' ? callNumbers[process.arch] : undefined;
  if (number === undefined) return [];
  // -100 is AT_FDCWD, 2 is RENAME_EXCHANGE.
  return [
    ['exch', one, other],
    ['perl', '-e', `exit(syscall(${number}, -100, $ARGV[0], -100, $ARGV[1], 2) != 0)`, one, other],
  ];
};

const identityOf = (path: string): string => {
  const { dev, ino } = lstatSync(path, { bigint: true });
  return `${dev}:${ino}`;
};

/**
 * Swaps two folders of one file system, given by absolute paths. False when nothing on this system can, or the file system
 * cannot: then both are where they were. What a program says counts for nothing, only what is seen afterwards.
 */
export const exchange = (one: string, other: string, programs = programsOf(one, other)): boolean => {
  const [first, second] = [identityOf(one), identityOf(other)];
  return programs.some(([program = '', ...words]) => {
    spawnSync(program, words, { stdio: 'ignore', timeout: 10_000, killSignal: 'SIGKILL' });
    return identityOf(one) === second && identityOf(other) === first;
  });
};
