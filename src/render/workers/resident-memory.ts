// How much memory a process really holds: a limit of the JavaScript heap knows nothing of WebAssembly and buffers.
import { readFileSync } from 'node:fs';

/** Resident memory of a process in megabytes; undefined for an ended one and where the system does not tell (only Linux does). */
export const residentMemory = (pid: number): number | undefined => {
  try {
    const kilobytes = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
  } catch {
    return undefined;
  }
};
