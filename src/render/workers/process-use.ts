/**
 * What a process really uses: a limit of the JavaScript heap knows nothing of WebAssembly and buffers, and a clock on
 * the wall nothing of a machine that is busy with other things.
 */
import { readFileSync } from 'node:fs';

const readOf = (pid: number, file: string): string | undefined => {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return undefined;
  }
};

/** Resident memory of a process in megabytes; undefined for an ended one and where the system does not tell (only Linux does). */
export const residentMemory = (pid: number): number | undefined => {
  const kilobytes = /^VmRSS:\s+(\d+)/m.exec(readOf(pid, 'status') ?? '')?.[1];
  return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
};

/**
 * Processor time that a process has taken, in milliseconds; undefined as for the memory. The kernel counts it in hundredths of
 * a second, as fields 14 and 15 behind the name in brackets (proc_pid_stat(5)).
 */
export const processorTime = (pid: number): number | undefined => {
  const fields = readOf(pid, 'stat')
    ?.replace(/^.*\) /s, '')
    .split(' ');
  const ticks = Number(fields?.[11]) + Number(fields?.[12]);
  return Number.isNaN(ticks) ? undefined : ticks * 10;
};
