/**
 * The files of a published site, in a folder or on the web. Of the web nothing is trusted: an answer has a limit of time and
 * size, and none comes from another host than the one that was named.
 */
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** A sentence for who asked, not a fault of this program. */
export class ToolFault extends Error {
  override readonly name = 'ToolFault';
}

/** Reads a file of a site by its path below the base; undefined when it has none there. */
export type ReadFile = (path: string) => Promise<string | undefined>;

/** Bytes above which no file is read: five times the index of ten thousand terms. */
const LARGEST = 32_000_000;

const tooLarge = (path: string, limit: number): ToolFault =>
  new ToolFault(`${path} is larger than ${limit / 1e6} MB; it was not read.`);

/** The files of a folder such as dist/. */
export const filesOfFolder =
  (folder: string): ReadFile =>
  async (path) => {
    const file = join(folder, path);
    const found = await stat(file).catch(() => undefined);
    if (!found?.isFile()) return undefined;
    if (found.size > LARGEST) throw tooLarge(path, LARGEST);
    return readFile(file, 'utf8');
  };

export interface WebLimits {
  /** Milliseconds for one file. */
  readonly timeLimit: number;
  /** Bytes of one file. */
  readonly sizeLimit: number;
}

const MOST_REDIRECTS = 5;

/** Follows redirects within the host of `address`. */
const fetchWithin = async (address: URL, path: string, signal: AbortSignal): Promise<Response> => {
  let at = new URL(path, address);
  for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
    const response = await fetch(at, {
      redirect: 'manual',
      signal,
      headers: { accept: 'application/json, text/markdown' },
    });
    const target = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null;
    if (target === null) return response;
    await response.body?.cancel();
    at = new URL(target, at);
    if (at.origin !== address.origin)
      throw new ToolFault(`${path} leads to another host, ${at.origin}; it was not read.`);
  }
  throw new ToolFault(`${path} leads in circles.`);
};

const readBody = async (response: Response, path: string, sizeLimit: number): Promise<string> => {
  const decoder = new TextDecoder();
  let [text, size] = ['', 0];
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > sizeLimit) throw tooLarge(path, sizeLimit);
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
};

const inWords = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return 'no answer in time';
  return error.cause instanceof Error ? error.cause.message : error.message;
};

/** The files of the site at an address. */
export const filesOfSite = (
  site: string,
  { timeLimit, sizeLimit }: WebLimits = { timeLimit: 15_000, sizeLimit: LARGEST },
): ReadFile => {
  const address = new URL(site.replace(/[?#].*$/, '').replace(/\/*$/, '/'));
  return async (path) => {
    try {
      const response = await fetchWithin(address, path, AbortSignal.timeout(timeLimit));
      if (response.ok) return await readBody(response, path, sizeLimit);
      await response.body?.cancel();
      if (response.status === 404 || response.status === 410) return undefined;
      throw new ToolFault(`${address.href}${path} answers with ${response.status}.`);
    } catch (error) {
      if (error instanceof ToolFault) throw error;
      throw new ToolFault(`${address.href}${path} cannot be read: ${inWords(error)}.`);
    }
  };
};
