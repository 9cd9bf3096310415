/**
 * Serves a built site as a static host does: addresses without endings, what `_headers` and `_redirects` say, the 404 page
 * for people and the 404 record for programs, types, compression and caching.
 */
import { createReadStream, openSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, relative, sep } from 'node:path';
import { pipeline } from 'node:stream';
import { createGzip } from 'node:zlib';
import { caching } from '../src/emit/hosts/file-rules.ts';
import { isTextType, mediaTypeOf } from '../src/emit/hosts/media-types.ts';
import { readHostFiles, type HostFiles } from './host-files.ts';

/** No name that is too long for a disk, or has what no name can have, is one of a file. */
const isFile = (path: string): boolean => {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
  } catch {
    return false;
  }
};

/** Path below the root of the file that a static host serves for a path below the base; undefined when there is none. */
const findFile = (root: string, path: string): string | undefined => {
  const file = join(root, path);
  if (file !== root && !file.startsWith(root + sep)) return undefined;
  const found = [file, `${file}.html`, join(file, 'index.html')].find(isFile);
  return found && relative(root, found).split(sep).join('/');
};

type Found = Pick<Answer, 'file' | 'handle'>;

/** Opens what `find` finds; undefined when there is none. Looks again when the site was replaced in between. */
const openFile = (root: string, find: () => string | undefined): Found | undefined => {
  for (let tries = 0; tries < 3; tries++) {
    const file = find();
    try {
      if (file !== undefined) return { file, handle: openSync(join(root, file), 'r') };
    } catch {
      // It was there a moment ago.
    }
  }
  return undefined;
};

/** What the host files of the site in `root` say; read again when another site takes its place. */
const followHostFiles = (root: string): (() => HostFiles) => {
  let [site, host] = [statSync(root).ino, readHostFiles(root)];
  return () => {
    const now = statSync(root, { throwIfNoEntry: false })?.ino ?? site;
    if (now !== site) [site, host] = [now, readHostFiles(root)];
    return host;
  };
};

/** Files that tell a host what to do; no host serves them. */
const isHostFile = (path: string): boolean => /^_(?:headers|redirects)$/.test(path);

/** Whether programs ask for data there: they are told in JSON that it is missing. */
const isDataPath = (path: string): boolean => /\.(?:json|jsonld|ndjson)$|^api\//.test(path);

const ignore = (): void => undefined;

interface Answer {
  readonly status: number;
  /** Path of the file below the root. */
  readonly file: string;
  /** The file, opened: when another site takes the place of this one, it is still read to its end. */
  readonly handle: number;
  readonly headers: Headers;
}

const send = (request: IncomingMessage, response: ServerResponse, answer: Answer): void => {
  const { status, file, handle, headers } = answer;
  const type = mediaTypeOf(file);
  const isText = isTextType(type);
  const isCompressed = isText && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  // Rules mean the file that was asked for, not the page that says that it is missing.
  const isFound = status === 200;
  if (!isFound || !headers.has('Content-Type')) headers.set('Content-Type', type);
  if (!isFound || !headers.has('Cache-Control')) headers.set('Cache-Control', caching.never);
  if (isText) headers.append('Vary', 'Accept-Encoding');
  if (isCompressed) headers.set('Content-Encoding', 'gzip');
  response.writeHead(status, Object.fromEntries(headers));
  const content = createReadStream('', { fd: handle });
  // A reader who goes away in the middle is no fault.
  if (request.method === 'HEAD') {
    content.destroy();
    response.end();
  } else if (isCompressed) pipeline(content, createGzip(), response, ignore);
  else pipeline(content, response, ignore);
};

/** The decoded path of a request; one that no file has when it cannot be decoded. */
const toPath = (request: IncomingMessage): string => {
  try {
    return decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
  } catch {
    return '/%';
  }
};

/** A server of the site in `root`, published below `base` (with a slash at both ends). It does not listen yet. */
export const createSiteServer = (root: string, base = '/', hostFiles = followHostFiles(root)): Server => {
  // A program that looks at many pages on a busy machine pauses for longer than the usual five seconds.
  return createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
    const [path, host] = [toPath(request), hostFiles()];
    const headers = host.headersOf(path);
    const redirect = host.redirectOf(path);
    if (redirect !== undefined) {
      response.writeHead(301, { ...Object.fromEntries(headers), Location: redirect }).end();
      return;
    }
    if (base !== '/' && (path === '/' || path === base.slice(0, -1))) {
      response.writeHead(302, { Location: base }).end();
      return;
    }
    const inner = path.startsWith(base) ? path.slice(base.length) : undefined;
    const wanted = inner === undefined || isHostFile(inner) ? undefined : inner;
    const found = wanted === undefined ? undefined : openFile(root, () => findFile(root, wanted));
    const missing = inner !== undefined && isDataPath(inner) ? '404.json' : '404.html';
    const instead = found ?? openFile(root, () => (isFile(join(root, missing)) ? missing : undefined));
    if (instead) send(request, response, { status: found ? 200 : 404, ...instead, headers });
    else response.writeHead(404).end();
  });
};

/** The path below which the site in `root` was built, as its home page says. */
export const baseOf = (root: string): string =>
  /data-base="([^"]*)"/.exec(readFileSync(join(root, 'index.html'), 'utf8'))?.[1] ?? '/';

export interface RunningServer {
  /** Address without a slash at the end. */
  readonly url: string;
  readonly close: () => void;
}

/** Serves the site in `root` on a free port of this machine, by its own files for hosts unless others are given. */
export const serveSite = async (root: string, base = '/', host?: HostFiles): Promise<RunningServer> => {
  const server = createSiteServer(root, base, host && (() => host));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
