/** The configurations that a build writes, in a real nginx and Caddy: at the root of a host, and below a base path. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { kindOfFile } from '../../src/emit/schemas/schema-registry.ts';
import { mediaTypeOf } from '../../src/emit/hosts/media-types.ts';
import { siteHeaders } from '../../src/emit/hosts/site-headers.ts';
import { listFiles } from '../../src/astro/files.ts';
import { findWebServer, type WebServer } from '../../scripts/web-servers.ts';
import { serveSite, type RunningServer } from '../../scripts/serve.ts';
import { glossaryOf } from '../content.ts';
import { startWebServer, type Answer, type Ask, type StartedServer } from './web-server.ts';

const sites = inject('sites');
/** nginx is a must; Caddy, which not every system has a package of, is asked where it is. */
const programs: readonly WebServer[] = findWebServer('caddy') ? ['nginx', 'caddy'] : ['nginx'];
const places = programs.flatMap((name) => [
  { name, base: '/', site: sites.root },
  { name, base: '/docs/', site: sites.docs },
]);

/** What browsers and programs send. */
const accepts = {
  Chrome:
    'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,image/apng,*/*;q=0.8,application/signed-exchange;v=b3;q=0.7',
  Firefox: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
  'Claude Code': 'text/markdown, text/html, */*',
  axios: 'application/json, text/plain, */*',
  curl: '*/*',
} as const;

/** Whether an answer says that it depends on `Accept`, and perhaps on more. */
const varies = expect.stringMatching(/(?:^|, )Accept(?:,|$)/) as string;

const always = Object.fromEntries(
  siteHeaders(glossaryOf({ site: { usage: { paraphrase_required: ['long'] } } })).map(([name, value]) => [
    name.toLowerCase(),
    value,
  ]),
);

describe.each(places)('$name at $base', ({ name, base, site }) => {
  let server: StartedServer;
  const ask = (path: string, how?: Ask): Promise<Answer> => server.ask(base + path, how);
  const accept = (path: string, Accept: string): Promise<Answer> => ask(path, { headers: { Accept } });
  const read = (path: string): string => readFileSync(join(site, path), 'utf8');
  /** Caddy 2.6 forgets the query of an address that it leads on from. */
  const query = (text: string): string => (name === 'nginx' ? text : '');
  const link = (path: string, rest: string): string => `<${base}${path}>; ${rest}`;

  beforeAll(async () => {
    server = await startWebServer(name, site, base);
  });
  afterAll(() => server.close());

  test('serves a page without ending, with every header', async () => {
    const { status, headers, body } = await ask('glossary/cache');
    expect({ status, body }).toEqual({ status: 200, body: read('glossary/cache.html') });
    expect(headers).toMatchObject({
      ...always,
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'public, max-age=0, must-revalidate',
      vary: varies,
      etag: expect.stringMatching(/^"[\w-]+"$/) as string,
    });
    expect(headers['link']).toContain(link('.well-known/api-catalog', 'rel="api-catalog"'));
    expect(headers['link']).toContain(link('llms.txt', 'rel="describedby"; type="text/plain"'));
    expect(headers['link']).toContain('<https://creativecommons.org/licenses/by/4.0/>; rel="license"');
    expect(headers['link']).toContain(link('glossary/cache.json', 'rel="alternate"; type="application/json"'));
    expect(headers['link']).toContain(link('glossary/cache.md', 'rel="alternate"; type="text/markdown"'));
    expect(Object.keys(headers).filter((name) => ['allow', 'x-robots-tag', 'content-location'].includes(name))).toEqual(
      [],
    );
    expect(headers['server']).toMatch(new RegExp(`^${name}$`, 'i'));
  });

  test('serves a twin with its schema, for every origin, and not for search engines', async () => {
    const { status, headers, body } = await ask('glossary/cache.json', {
      headers: { Origin: 'https://other.example' },
    });
    expect({ status, body }).toEqual({ status: 200, body: read('glossary/cache.json') });
    expect(headers).toMatchObject({
      ...always,
      'content-type': 'application/json',
      'cache-control': 'public, max-age=300, must-revalidate',
      'x-robots-tag': 'noindex',
      'content-location': `${base}glossary/cache.json`,
      'access-control-allow-origin': '*',
    });
    const type = 'rel="describedby"; type="application/schema+json"';
    expect(headers['link']).toContain(link('schema/1/term.schema.json', type));
    expect(headers['link']).toContain(link('glossary/cache', 'rel="alternate"; type="text/html"'));
    expect((await ask('glossary/index.json')).headers['link']).toContain(link('schema/1/index.schema.json', type));
    expect((await ask('glossary/index.json')).headers['link']).not.toContain('term.schema');
    expect((await ask('guides/caching.json')).headers['link']).toContain(link('schema/1/guide.schema.json', type));
  });

  test.each([
    ['Chrome', 'html'],
    ['Firefox', 'html'],
    ['curl', 'html'],
    ['Claude Code', 'md'],
    ['axios', 'json'],
  ] as const)('answers %s with %s', async (agent, ending) => {
    for (const page of ['glossary/cache', 'guides/caching']) {
      const { status, headers, body } = await accept(page, accepts[agent]);
      expect({ status, body }).toEqual({ status: 200, body: read(`${page}.${ending}`) });
      expect(headers['content-type']).toBe(mediaTypeOf(`x.${ending}`));
      expect(headers['vary']).toEqual(varies);
    }
  });

  test.each([
    ['application/json', 'json'],
    ['text/markdown', 'md'],
    ['APPLICATION/JSON', 'json'],
    ['text/markdown;variant=GFM;q=0.9, text/html;q=0.8', 'md'],
    ['text/html;q=0.8, application/json;q=0.9', 'json'],
    ['text/html, application/json;q=0.9', 'html'],
    ['text/html;q=0.3,text/markdown;q=0.35,application/json;q=0.2', 'md'],
    ['application/json;q=0.5, */*', 'html'],
    ['application/json;q=0, text/html', 'html'],
    ['application/json;q=0', 'html'],
    ['application/json; q=0.0, text/markdown;q=0.1', 'md'],
    ['text/markdown;q=1.0, text/html;q=0', 'md'],
    ['text/html;q=0, */*', 'html'],
    ['text/*;q=0.5, application/json;q=0.4', 'html'],
    ['application/jsonx, text/markdownish', 'html'],
    ['', 'html'],
    ['q=,;;,application/json;;q=,', 'json'],
  ])('answers Accept "%s" with %s', async (Accept, ending) => {
    const { headers } = await accept('glossary/cache', Accept);
    expect(headers['content-type']).toBe(mediaTypeOf(`x.${ending}`));
  });

  test('reads long headers too', async () => {
    for (const Accept of [`text/markdown${';'.repeat(2000)}`, `${'text/html;q=0.1,'.repeat(200)}text/markdown;q=0.2`])
      expect((await accept('glossary/cache', Accept)).headers['content-type']).toBe(mediaTypeOf('x.md'));
  });

  test('gives the page where there is no such twin, and the index of the folder where there is', async () => {
    expect((await accept('', 'application/json')).body).toBe(read('index.html'));
    expect((await accept('glossary/', accepts.axios)).body).toBe(read('glossary/index.json'));
    expect((await accept('glossary/', accepts.Chrome)).body).toBe(read('glossary/index.html'));
    expect((await accept('guides/', accepts['Claude Code'])).headers['content-type']).toBe('text/html; charset=utf-8');
  });

  test('tells people that a page is missing in HTML, and programs in JSON', async () => {
    const page = { status: 404, body: read('404.html') };
    const record = { status: 404, body: read('404.json') };
    expect(await accept('glossary/nowhere', accepts.Chrome)).toMatchObject(page);
    expect(await accept('glossary/nowhere.md', accepts.curl)).toMatchObject(page);
    for (const path of ['glossary/nowhere.json', 'api/search/zz', 'nowhere.ndjson', 'schema/1/nowhere.schema.json'])
      expect(await accept(path, accepts.curl)).toMatchObject(record);
    const { headers } = await accept('glossary/nowhere', accepts.axios);
    expect(headers).toMatchObject({
      ...always,
      'content-type': 'application/problem+json',
      'cache-control': 'public, max-age=0, must-revalidate',
      vary: varies,
    });
    expect(headers['link']).not.toMatch(/alternate|schema/);
  });

  test('leads former addresses on, with all headers and what was asked', async () => {
    for (const ending of ['', '.json', '.md']) {
      const { status, headers } = await ask(`glossary/identity${ending}?a=b`);
      expect({ status, to: headers['location'] }).toEqual({
        status: 301,
        to: `${base}glossary/three_equals${ending}${query('?a=b')}`,
      });
      expect(headers).toMatchObject(always);
      expect(headers['x-robots-tag']).toBeUndefined();
    }
  });

  test('knows one address of a page: folders end with a slash, pages do not', async () => {
    expect((await ask('glossary?severity=high')).headers['location']).toBe(
      `${base}glossary/${query('?severity=high')}`,
    );
    expect((await ask('glossary/cache/')).headers['location']).toBe(`${base}glossary/cache`);
    if (base !== '/') expect((await server.ask(base.slice(0, -1))).headers['location']).toBe(base);
    expect((await ask('glossary/cache/more/')).status).toBe(404);
  });

  test('says for every file which schema describes it', async () => {
    for (const file of listFiles(site)) {
      const kind = kindOfFile(file);
      if (kind?.kind !== 'ours' || file.endsWith('.ndjson')) continue;
      const links = [(await ask(file, { method: 'HEAD' })).headers['link'] ?? ''].flat().join();
      const schemas = [...links.matchAll(/schema\/1\/([\w-]+)\.schema/g)].map(([, schema]) => schema);
      expect([file, schemas]).toEqual([file, [kind.schema]]);
    }
  });

  test('links to nothing that is not there', async () => {
    const files = ['glossary/cache', 'glossary/cache.json', 'glossary/index.json', 'glossary/', 'guides/caching', ''];
    const links = await Promise.all(files.map(async (path) => [(await ask(path)).headers['link'] ?? ''].flat().join()));
    const targets = new Set(
      links.flatMap((link) => [...link.matchAll(/<(\/[^>]*)>/g)].map(([, target = '']) => target)),
    );
    expect(targets.size).toBeGreaterThan(8);
    for (const target of targets) expect([target, (await server.ask(target)).status]).toEqual([target, 200]);
  });

  test('answers HEAD, OPTIONS, ranges and questions about what is known already, and refuses the rest', async () => {
    const head = await ask('glossary/cache', { method: 'HEAD' });
    expect({ status: head.status, body: head.body, ...head.headers }).toMatchObject({
      status: 200,
      body: '',
      ...always,
    });
    const options = await ask('glossary/cache.json', { method: 'OPTIONS' });
    expect({ status: options.status, ...options.headers }).toMatchObject({
      status: 204,
      ...always,
      allow: 'GET, HEAD, OPTIONS',
      'access-control-allow-methods': 'GET, HEAD, OPTIONS',
      'access-control-allow-headers': 'If-Modified-Since, If-None-Match, Range',
    });
    const part = await ask('glossary/cache.json', { headers: { Range: 'bytes=0-9' } });
    expect(part).toMatchObject({ status: 206, body: read('glossary/cache.json').slice(0, 10) });
    expect(part.headers['cache-control']).toBe('public, max-age=300, must-revalidate');
    const known = await ask('glossary/cache', { headers: { 'If-None-Match': head.headers['etag'] ?? '' } });
    expect(known).toMatchObject({ status: 304, body: '' });
    expect(known.headers['cache-control']).toBe('public, max-age=0, must-revalidate');
    const posted = await ask('glossary/cache', { method: 'POST' });
    expect({ status: posted.status, ...posted.headers }).toMatchObject({ status: 405, allow: 'GET, HEAD, OPTIONS' });
  });

  test('compresses text, and says that this depends on what was asked', async () => {
    for (const path of ['glossary/cache', 'glossary/cache.json', 'glossary/cache.md', 'schema/1/term.schema.json']) {
      const { headers } = await ask(path, { headers: { 'Accept-Encoding': 'gzip' } });
      expect([path, headers['content-encoding'], headers['vary']]).toEqual([
        path,
        'gzip',
        expect.stringContaining('Accept-Encoding'),
      ]);
    }
  });

  test.each(['..%2f..%2fetc/passwd', '%2e%2e/%2e%2e/etc/passwd', '../../etc/passwd', '..%5c..%5cetc%5cpasswd'])(
    'gives nothing away for %s',
    async (path) => {
      const { status, body } = await ask(path);
      expect([400, 404]).toContain(status);
      expect(body).not.toContain('root:');
    },
  );

  test('does not serve what speaks to hosts, nor hidden files', async () => {
    for (const path of ['_headers', '_redirects', 'deploy/nginx.conf', '.git/config', 'glossary/.hidden'])
      expect([path, (await ask(path)).status]).toEqual([path, 404]);
  });

  test('reads double slashes as one, and writes nothing of an address into a header', async () => {
    expect((await ask('/glossary//cache')).status).toBe(200);
    for (const path of ['%0d%0aSet-Cookie:%20a=b/', 'glossary/cache%0d%0aSet-Cookie:%20a=b/', 'glossary%0d%0aX:b']) {
      const { status, headers } = await ask(path);
      expect({ status, told: headers['set-cookie'] ?? headers['x'] ?? headers['location'] }).toEqual({ status: 404 });
    }
  });
});

test.each(programs)('%s serves the files that count at the root of a host from below a base path too', async (name) => {
  const server = await startWebServer(name, sites.docs, '/docs/');
  const [robots, catalog] = [await server.ask('/robots.txt'), await server.ask('/.well-known/api-catalog')];
  await server.close();
  expect(robots).toMatchObject({ status: 200, body: readFileSync(join(sites.docs, 'robots.txt'), 'utf8') });
  expect([catalog.status, catalog.headers['content-type']]).toEqual([200, mediaTypeOf('.well-known/api-catalog')]);
});

describe('nginx and the preview, which reads _headers,', () => {
  const same = ['content-type', 'cache-control', 'x-robots-tag', ...Object.keys(always)];
  let nginx: StartedServer;
  let preview: RunningServer;
  beforeAll(async () => {
    [nginx, preview] = await Promise.all([
      startWebServer('nginx', sites.docs, '/docs/'),
      serveSite(sites.docs, '/docs/'),
    ]);
  });
  afterAll(async () => {
    preview.close();
    await nginx.close();
  });

  test('serve every file alike', async () => {
    const files = listFiles(sites.docs).filter((path) => !/^(?:_headers|_redirects|deploy\/.*)$/.test(path));
    const formerly = 'glossary/identity.html';
    for (const file of files.filter((path) => path !== formerly)) {
      const path = `/docs/${file.replace(/(?:(?<=^|\/)index)?\.html$/, '')}`;
      const [one, other] = [
        await nginx.ask(path, { method: 'HEAD' }),
        await fetch(preview.url + path, { method: 'HEAD' }),
      ];
      const told = (get: (name: string) => unknown) =>
        Object.fromEntries(same.map((name) => [name, get(name) ?? null]));
      expect([path, one.status, told((name) => one.headers[name])]).toEqual([
        path,
        other.status,
        told((name) => other.headers.get(name)),
      ]);
    }
  });
});

if (!programs.includes('caddy')) {
  test('Caddy is not there: its configuration is read by the unit tests only', () => {
    expect(readFileSync(join(sites.root, 'deploy/Caddyfile'), 'utf8')).toContain('file_server');
  });
}
