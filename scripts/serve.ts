/**
 * Serves a built site as a static host does: addresses without endings, the 404 page, types, compression and caching.
 */
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, sep } from 'node:path';
import { pipeline } from 'node:stream';
import { createGzip } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.ndjson': 'application/x-ndjson; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

const headers = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Access-Control-Allow-Origin': '*',
};

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/** The file that a static host serves for a path below the base; undefined when there is none. */
const findFile = (root: string, path: string): string | undefined => {
  const file = join(root, path);
  if (file !== root && !file.startsWith(root + sep)) return undefined;
  return [file, `${file}.html`, join(file, 'index.html')].find(isFile);
};

const isText = (type: string): boolean => /charset=utf-8|svg/.test(type);

const ignore = (): void => undefined;

const send = (request: IncomingMessage, response: ServerResponse, status: number, file: string): void => {
  const type = types[extname(file)] ?? 'application/octet-stream';
  const cache = file.includes(`${sep}_astro${sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache';
  const isCompressed = isText(type) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  response.writeHead(status, {
    ...headers,
    'Content-Type': type,
    'Cache-Control': cache,
    ...(isText(type) && { Vary: 'Accept-Encoding' }),
    ...(isCompressed && { 'Content-Encoding': 'gzip' }),
  });
  // A reader who goes away in the middle is no fault.
  if (isCompressed) pipeline(createReadStream(file), createGzip(), response, ignore);
  else pipeline(createReadStream(file), response, ignore);
};

/** A server of the site in `root`, published below `base` (with a slash at both ends). It does not listen yet. */
export const createSiteServer = (root: string, base = '/'): Server =>
  createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    let path: string;
    try {
      path = decodeURIComponent(pathname);
    } catch {
      path = '/%';
    }
    if (base !== '/' && (path === '/' || path === base.slice(0, -1))) {
      response.writeHead(302, { Location: base }).end();
      return;
    }
    const file = path.startsWith(base) ? findFile(root, path.slice(base.length)) : undefined;
    const missing = join(root, '404.html');
    if (file) send(request, response, 200, file);
    else if (isFile(missing)) send(request, response, 404, missing);
    else response.writeHead(404).end();
  });

/** The path below which the site in `root` was built, as its home page says. */
export const baseOf = (root: string): string =>
  /data-base="([^"]*)"/.exec(readFileSync(join(root, 'index.html'), 'utf8'))?.[1] ?? '/';

export interface RunningServer {
  /** Address without a slash at the end. */
  readonly url: string;
  readonly close: () => void;
}

/** Serves the site in `root` on a free port of this machine. */
export const serveSite = async (root: string, base = '/'): Promise<RunningServer> => {
  const server = createSiteServer(root, base);
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
