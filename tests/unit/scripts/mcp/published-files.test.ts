import { createServer, type Server } from 'node:http';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesOfFolder, filesOfSite } from '../../../../scripts/mcp/published-files.ts';

let host: Server;
let url = '';
beforeAll(async () => {
  host = createServer((request, response) => {
    const path = request.url;
    if (path === '/docs/small.json') response.end('{"ä": 1}');
    else if (path === '/docs/moved.json') response.writeHead(301, { location: '/docs/small.json' }).end();
    else if (path === '/docs/bomb.json')
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('0'.repeat(1e6)));
    else if (path === '/docs/slow.json') response.write('{');
    else response.writeHead(404).end();
  });
  await new Promise<void>((done) => host.listen(0, '127.0.0.1', done));
  url = `http://127.0.0.1:${(host.address() as AddressInfo).port}/docs`;
});
afterAll(() => {
  host.closeAllConnections();
  host.close();
});

describe('files of a site', () => {
  const limits = { timeLimit: 500, sizeLimit: 1000 };

  test('are read below its base, redirects within it followed', async () => {
    for (const site of [url, `${url}/`, `${url}///?x#y`]) {
      expect(await filesOfSite(site, limits)('small.json')).toBe('{"ä": 1}');
      expect(await filesOfSite(site, limits)('moved.json')).toBe('{"ä": 1}');
    }
    expect(await filesOfSite(url, limits)('missing.json')).toBeUndefined();
  });

  test('have a limit of size, which counts what is unpacked, and one of time', async () => {
    await expect(filesOfSite(url, limits)('bomb.json')).rejects.toThrow(
      'bomb.json is larger than 0.001 MB; it was not read.',
    );
    await expect(filesOfSite(url, limits)('slow.json')).rejects.toThrow(
      '/docs/slow.json cannot be read: no answer in time.',
    );
  });

  test('of a host that is not there are told in a sentence', async () => {
    await expect(filesOfSite('http://127.0.0.1:1', limits)('a.json')).rejects.toThrow(
      /^http:\/\/127\.0\.0\.1:1\/a\.json cannot be read: /,
    );
  });
});

test('files of a folder are read; folders are none', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'headword-files-'));
  writeFileSync(join(folder, 'a.json'), '1');
  expect([
    await filesOfFolder(folder)('a.json'),
    await filesOfFolder(folder)('.'),
    await filesOfFolder(folder)('b.json'),
  ]).toEqual(['1', undefined, undefined]);
  rmSync(folder, { recursive: true });
});
