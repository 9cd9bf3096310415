/**
 * Rendered bodies by digest, in one file that is only appended to: a killed build loses at most its last entry, and ten
 * thousand bodies cost one file. Each entry is a line "<key> <bytes> <checksum>", the bytes, and a line feed.
 */
import { closeSync, ftruncateSync, openSync, readFileSync, readSync, renameSync, rmSync, writeSync } from 'node:fs';
import { crc32 } from 'node:zlib';

export interface FragmentCache {
  readonly has: (key: string) => boolean;
  /** The body; undefined when it is not there or was damaged. */
  readonly get: (key: string) => string | undefined;
  readonly set: (key: string, body: string) => void;
  /** Ends the work; drops what is not in `keys` when more than half of the file is dead. */
  readonly close: (keys: ReadonlySet<string>) => void;
}

interface Entry {
  readonly start: number;
  readonly length: number;
  readonly checksum: string;
}

const headPattern = /^([\w-]+) (\d+) ([\w-]+)$/;
const longestHead = 160;

const checksumOf = (key: string, bytes: Buffer): string => crc32(bytes, crc32(key)).toString(16);

/** Reads the whole entries of a pack, up to the first after which nothing can be told apart. */
const readEntries = (file: string): { entries: Map<string, Entry>; end: number } => {
  const entries = new Map<string, Entry>();
  const pack = readFileSync(file);
  let end = 0;
  while (end < pack.length) {
    const lineEnd = pack.indexOf(10, end);
    const head =
      lineEnd < 0 || lineEnd - end > longestHead ? null : headPattern.exec(pack.toString('latin1', end, lineEnd));
    const [, key = '', bytes = '', checksum = ''] = head ?? [];
    const start = lineEnd + 1;
    const next = start + Number(bytes) + 1;
    if (!head || next > pack.length || pack[next - 1] !== 10) break;
    if (checksumOf(key, pack.subarray(start, next - 1)) === checksum)
      entries.set(key, { start, length: Number(bytes), checksum });
    end = next;
  }
  return { entries, end };
};

/** Opens a pack for reading and writing; one that is no file, or cannot be read, is begun anew. */
const openPack = (file: string) => {
  try {
    return { ...readEntries(file), handle: openSync(file, 'r+') };
  } catch {
    rmSync(file, { recursive: true, force: true });
    return { entries: new Map<string, Entry>(), end: 0, handle: openSync(file, 'w+') };
  }
};

/** Opens the pack at `file`, creating it when it does not exist. */
export const openFragmentCache = (file: string): FragmentCache => {
  const { entries, end: known, handle } = openPack(file);
  ftruncateSync(handle, known);
  let end = known;

  const read = ({ start, length }: Entry): Buffer => {
    const bytes = Buffer.alloc(length);
    readSync(handle, bytes, 0, length, start);
    return bytes;
  };

  const append = (target: number, at: number, key: string, bytes: Buffer): Entry => {
    const checksum = checksumOf(key, bytes);
    const head = Buffer.from(`${key} ${bytes.length} ${checksum}\n`, 'latin1');
    writeSync(target, Buffer.concat([head, bytes, Buffer.from('\n')]), 0, undefined, at);
    return { start: at + head.length, length: bytes.length, checksum };
  };

  const rewrite = (keys: ReadonlySet<string>): void => {
    const target = openSync(`${file}.next`, 'w');
    let at = 0;
    for (const [key, entry] of entries) {
      if (!keys.has(key)) continue;
      const written = append(target, at, key, read(entry));
      at = written.start + written.length + 1;
    }
    closeSync(target);
    renameSync(`${file}.next`, file);
  };

  return {
    has: (key) => entries.has(key),
    get: (key) => {
      const entry = entries.get(key);
      if (!entry) return undefined;
      const bytes = read(entry);
      if (checksumOf(key, bytes) === entry.checksum) return bytes.toString('utf8');
      entries.delete(key);
      return undefined;
    },
    set: (key, body) => {
      const entry = append(handle, end, key, Buffer.from(body, 'utf8'));
      entries.set(key, entry);
      end = entry.start + entry.length + 1;
    },
    close: (keys) => {
      const live = [...entries].reduce((sum, [key, { length }]) => sum + (keys.has(key) ? length : 0), 0);
      if (live * 2 < end) rewrite(keys);
      closeSync(handle);
    },
  };
};
