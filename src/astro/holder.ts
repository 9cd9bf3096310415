/**
 * Who holds a lock, told so that a later process can see whether that one still runs: numbers of processes are used again, and
 * a container or another machine has numbers of its own.
 */
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

export interface Holder {
  readonly pid: number;
  /** When it started, as the system counts; no two processes of one number share it. */
  readonly started: string;
  /** The machine since it was switched on, and the container, within which the number means this process. */
  readonly place: string;
  readonly host: string;
}

const tryTo = (read: () => string): string => {
  try {
    return read();
  } catch {
    return '';
  }
};

/** State and start of a process, fields 3 and 22 of proc_pid_stat(5); both empty where the system does not tell. */
const statOf = (pid: number): { readonly state: string; readonly started: string } => {
  const fields = tryTo(() => readFileSync(`/proc/${pid}/stat`, 'latin1'))
    .replace(/^.*\) /s, '')
    .split(' ');
  return { state: fields[0] ?? '', started: fields[19] ?? '' };
};

/** This process. */
export const currentHolder = (): Holder => ({
  pid: process.pid,
  started: statOf(process.pid).started,
  place: [
    tryTo(() => readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim()) || hostname(),
    tryTo(() => readlinkSync('/proc/self/ns/pid')),
  ].join(' '),
  host: hostname(),
});

/** The holder that a text tells of; undefined when it tells of none. */
export const parseHolder = (text: string): Holder | undefined => {
  try {
    const told = JSON.parse(text) as Partial<Holder> | null;
    const { pid = 0, started, place, host } = told ?? {};
    const isHolder = Number.isSafeInteger(pid) && pid > 0;
    return isHolder && [started, place, host].every((value) => typeof value === 'string')
      ? (told as Holder)
      : undefined;
  } catch {
    return undefined;
  }
};

const isThere = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

/** Whether a holder still runs; "unknown" when it ran in another container, on another machine or before a restart. */
export const stateOf = ({ pid, started, place }: Holder): 'running' | 'gone' | 'unknown' => {
  if (place !== currentHolder().place) return 'unknown';
  const now = statOf(pid);
  // A process that has ended and whose parent has not asked how stays as a "zombie".
  return isThere(pid) && now.started === started && !/^[ZX]/.test(now.state) ? 'running' : 'gone';
};
