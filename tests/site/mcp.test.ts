/** The server for assistants, asked by the official client: over a folder, and over an address. */
import { spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { serveSite, type RunningServer } from '../../scripts/serve.ts';
import { projectRoot } from '../../src/astro/workspace.ts';

const { root, docs } = inject('sites');
const runner = join(projectRoot, 'scripts/run.mjs');

const connect = async (...options: readonly string[]): Promise<Client> => {
  const client = new Client({ name: 'test', version: '1' });
  await client.connect(new StdioClientTransport({ command: process.execPath, args: [runner, 'mcp', ...options] }));
  return client;
};

interface Answer {
  readonly isError: boolean;
  readonly text: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Calls a tool; the client itself checks the answer against the tool's schema. */
const ask = async (client: Client, name: string, args: Readonly<Record<string, unknown>> = {}): Promise<Answer> => {
  const { isError, content, structuredContent } = await client.callTool({ name, arguments: args });
  const [first] = content as readonly { readonly text: string }[];
  return { isError: isError === true, text: first?.text ?? '', data: (structuredContent ?? {}) as Answer['data'] };
};

const slugsOf = ({ data }: Answer): unknown =>
  ((data['results'] ?? data['terms'] ?? data['steps']) as readonly { readonly slug: string }[]).map(({ slug }) => slug);

let server: RunningServer;
const clients = new Map<string, Client>();
beforeAll(async () => {
  server = await serveSite(docs, '/docs/');
  clients.set('a folder', await connect('--dir', root));
  clients.set('an address', await connect('--site', `${server.url}/docs`));
}, 60_000);
afterAll(async () => {
  for (const client of clients.values()) await client.close();
  server.close();
});

describe.each(['a folder', 'an address'])('over %s', (place) => {
  const client = (): Client => {
    const found = clients.get(place);
    if (!found) throw new Error(place);
    return found;
  };

  test('the tools tell what they take and give, and that they change nothing', async () => {
    const { tools } = await client().listTools();
    expect(tools.map(({ name }) => name)).toEqual(['search_terms', 'get_term', 'list_terms', 'learning_path']);
    for (const { name, description, inputSchema, outputSchema, annotations } of tools) {
      expect([name, annotations?.readOnlyHint, inputSchema.type, outputSchema?.type]).toEqual([
        name,
        true,
        'object',
        'object',
      ]);
      expect(description?.length).toBeGreaterThan(50);
      expect(Object.keys(outputSchema?.properties ?? {})).toContain('credit');
    }
  });

  test('search_terms finds by title, alias and words, the best first', async () => {
    expect(slugsOf(await ask(client(), 'search_terms', { query: 'Cache' }))).toMatchObject({ 0: 'cache' });
    const stampede = await ask(client(), 'search_terms', { query: 'cache-STAMPEDE' });
    expect(slugsOf(stampede)).toMatchObject({ 0: 'cache_stampede' });
    expect(stampede.data['credit']).toMatch(/^Source: Storage words — https:\/\/storage\.example\//);
    expect(JSON.parse(stampede.text)).toEqual(stampede.data);
    const nothing = await ask(client(), 'search_terms', { query: 'memoisatoin' });
    expect([nothing.data['total'], nothing.data['near']]).toEqual([0, [{ slug: 'memoisation', term: 'Memoisation' }]]);
  });

  test('get_term gives the twins as they are published', async () => {
    const json = await ask(client(), 'get_term', { term: 'cache' });
    expect(json.data['term']).toEqual(
      JSON.parse(readFileSync(join(place === 'a folder' ? root : docs, 'glossary/cache.json'), 'utf8')),
    );
    const markdown = await ask(client(), 'get_term', { term: 'Cache stampede', format: 'markdown' });
    const file = readFileSync(join(place === 'a folder' ? root : docs, 'glossary/cache_stampede.md'), 'utf8');
    expect(markdown.data).toMatchObject({ slug: 'cache_stampede', markdown: file });
    expect(markdown.text).toBe(`${file}\n\n${String(markdown.data['credit'])}\n`);
  });

  test.each([
    ['get_term', { term: 'cahce' }, 'There is no term "cahce". Similar: cache (Cache).'],
    ['get_term', { term: '../../package' }, 'There is no term "../../package". search_terms finds terms by words.'],
    ['get_term', { term: 'index' }, 'There is no term "index". search_terms finds terms by words.'],
    ['get_term', { term: 'constructor' }, 'There is no term "constructor". search_terms finds terms by words.'],
    ['list_terms', { category: 'nowhere' }, 'There is no category "nowhere". There are: '],
    ['learning_path', { path: 'nowhere' }, 'There is no path "nowhere". There are: from-nothing.'],
    ['learning_path', { path: 'x', term: 'cache' }, 'Give "term" or "path", not both.'],
    ['search_terms', { query: '' }, 'query'],
    ['list_terms', { limit: 100_000 }, 'limit'],
  ])('%s says what is wrong with %j', async (name, args, message) => {
    const answer = await ask(client(), name, args);
    expect([answer.isError, answer.text]).toEqual([true, expect.stringContaining(message)]);
  });

  test('list_terms filters, and goes on where it ended', async () => {
    const all = await ask(client(), 'list_terms');
    expect(all.data['total']).toBe(7);
    const first = await ask(client(), 'list_terms', { limit: 4 });
    const second = await ask(client(), 'list_terms', { limit: 4, offset: first.data['next_offset'] });
    expect([...(slugsOf(first) as string[]), ...(slugsOf(second) as string[])]).toEqual(slugsOf(all));
    expect(second.data['next_offset']).toBeUndefined();
    const chosen = await ask(client(), 'list_terms', { category: 'Storage', severity: 'high' });
    for (const term of chosen.data['terms'] as readonly object[])
      expect(term).toMatchObject({ category: 'storage', severity: 'high' });
  });

  test('learning_path leads to a term, along a path, and tells which paths there are', async () => {
    const { paths } = (await ask(client(), 'learning_path')).data as {
      paths: readonly { id: string; steps: number }[];
    };
    expect(paths.map(({ id }) => id)).toEqual(['from-nothing']);
    const path = await ask(client(), 'learning_path', { path: 'from-nothing' });
    expect((slugsOf(path) as string[]).length).toBe(paths[0]?.steps);
    const way = await ask(client(), 'learning_path', { term: 'cache_stampede' });
    expect(slugsOf(way)).toEqual(expect.arrayContaining(['cache', 'cache_stampede']));
    expect((slugsOf(way) as string[]).at(-1)).toBe('cache_stampede');
  });

  test('a term is a resource, too', async () => {
    const { contents } = await client().readResource({ uri: 'glossary://term/cache' });
    expect(contents).toEqual([
      expect.objectContaining({
        mimeType: 'text/markdown',
        text: readFileSync(join(place === 'a folder' ? root : docs, 'glossary/cache.md'), 'utf8'),
      }),
    ]);
  });
});

describe('what the web answers', () => {
  /** A host that is not what it seems. */
  const openHost = async () => {
    const host = createServer((request, response) => {
      const path = request.url ?? '';
      if (path.startsWith('/away/')) response.writeHead(302, { location: `http://localhost:1${path}` }).end();
      else if (path.startsWith('/round/')) response.writeHead(301, { location: path }).end();
      else if (path.startsWith('/html/')) response.end('<!doctype html>');
      else response.writeHead(500).end();
    });
    await new Promise<void>((done) => host.listen(0, '127.0.0.1', done));
    return { url: `http://127.0.0.1:${(host.address() as AddressInfo).port}`, close: () => host.close() };
  };

  test.each([
    ['away', 'leads to another host, http://localhost:1; it was not read.'],
    ['round', 'leads in circles.'],
    ['html', 'is no JSON. Is there a glossary made by Headword?'],
    ['broken', 'answers with 500.'],
  ])('is refused in a sentence: %s', async (folder, message) => {
    const host = await openHost();
    const client = await connect('--site', `${host.url}/${folder}`);
    const answer = await ask(client, 'list_terms');
    expect([answer.isError, answer.text]).toEqual([true, expect.stringContaining(message)]);
    await client.close();
    host.close();
  });
});

describe('the command', () => {
  const run = (...options: readonly string[]) =>
    spawnSync(process.execPath, [runner, 'mcp', ...options], {
      encoding: 'utf8',
      input: '',
      env: { ...process.env, NO_COLOR: '1' },
    });

  test('ends when nobody is there, and says nothing that is no message', () => {
    const { status, stdout, stderr } = run('--dir', root);
    expect([status, stdout, stderr]).toEqual([0, '', '']);
  });

  test.each([
    [['--dir', '/nowhere'], 'There is no glossary at /nowhere.'],
    [['--site', 'ftp://x'], 'Unexpected --site "ftp://x"'],
    [['--site', 'https://x.example', '--dir', 'x'], 'Give --dir or --site, not both.'],
    [['x'], 'Unexpected "x"'],
  ])('says what is wrong with %j', (options, message) => {
    const { status, stdout, stderr } = run(...options);
    expect([status, stdout, stderr]).toEqual([2, '', expect.stringContaining(message)]);
  });
});
