/**
 * Serves a built site as a static host does: addresses without endings, the 404 page, types and caching.
 */
import { createReadStream, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { extname, join, sep } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
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

const send = (response: ServerResponse, status: number, file: string): void => {
  const type = types[extname(file)] ?? 'application/octet-stream';
  const cache = file.includes(`${sep}_astro${sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache';
  response.writeHead(status, { ...headers, 'Content-Type': type, 'Cache-Control': cache });
  createReadStream(file).pipe(response);
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
    if (file) send(response, 200, file);
    else if (isFile(missing)) send(response, 404, missing);
    else response.writeHead(404).end();
  });
