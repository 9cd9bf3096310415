/** The commands beside the build, run as an owner runs them. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectRoot } from '../../src/astro/workspace.ts';
import { fixture } from '../fixtures.ts';
import { environment, serve, stop } from './serve-command.ts';
import { build, openWorkplace, type Workplace } from './site.ts';

const run = (verb: string, ...options: readonly string[]) =>
  spawnSync(process.execPath, [`scripts/${verb}.ts`, ...options], {
    cwd: projectRoot,
    encoding: 'utf8',
    env: environment,
  });

/** Asks until the page says so. */
const waitFor = async (url: string, isThere: (html: string) => boolean): Promise<string> => {
  for (let tries = 0; tries < 200; tries++) {
    const html = await fetch(url).then((response) => response.text());
    if (isThere(html)) return html;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${url} never changed`);
};

let place: Workplace;
beforeAll(() => {
  place = openWorkplace('full-site');
});
afterAll(() => {
  place.close();
});

describe('check', () => {
  test('finds nothing in the content that Headword ships', () => {
    expect(run('check', '--strict')).toMatchObject({ status: 0, stdout: 'No issues.\n' });
  });

  test('tells a broken diagram with its line, as JSON', () => {
    const broken = openWorkplace('full-site');
    const file = join(broken.content, 'glossary/memoisation.json');
    const term = JSON.parse(readFileSync(file, 'utf8')) as object;
    const source = 'flowchart TD\n  A --> B\n  B -->';
    writeFileSync(file, JSON.stringify({ ...term, diagram: { type: 'mermaid', source } }, null, 2));
    const { status, stdout } = run('check', '--content', broken.content, '--format', 'json');
    broken.close();
    const { issues } = JSON.parse(stdout) as { issues: { rule: string; file: string; message: string }[] };
    expect(status).toBe(1);
    expect(issues).toContainEqual(expect.objectContaining({ rule: 'diagram', file: 'glossary/memoisation.json' }));
  });

  test('tells what is still missing, as text and as JSON', () => {
    const text = run('check', '--coverage', '--content', place.content);
    expect(text).toMatchObject({ status: 0, stderr: '' });
    expect(text.stdout).toMatch(/^6 terms\n[^]*\n2 guides\n[^]* 1 of 2 {2}with see-also cards\n +questions\n/);
    const { status, stdout } = run('check', '--coverage', '--content', place.content, '--format', 'json');
    expect([status, JSON.parse(stdout)]).toEqual([0, expect.objectContaining({ terms: 6, guides: 2 })]);
    expect(run('check', '--coverage', '--format', 'github').status).toBe(2);
  });

  test('lists the links that the build makes of names', () => {
    const { status, stdout } = run('check', '--links', '--content', place.content);
    expect([status, stdout]).toEqual([0, expect.stringMatching(/^\d+ links? in \d+ files?, 0 ambiguous names\n$/m)]);
    const json = run('check', '--links', '--content', place.content, '--format', 'json');
    expect(JSON.parse(json.stdout)).toEqual({ links: expect.any(Array) as object[], ambiguous: [] });
    expect(run('check', '--links', '--format', 'github').status).toBe(2);
    expect(run('check', '--links', '--coverage').status).toBe(2);
  });

  test('says that files with errors are not counted', () => {
    const { status, stderr } = run('check', '--coverage', '--content', fixture('field'));
    expect([status, stderr]).toEqual([1, expect.stringContaining('files with errors are not counted')]);
  });

  test('refuses a format it does not know', () => {
    const { status, stderr } = run('check', '--format', 'xml');
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'Unexpected --format "xml", expected text, json, github, sarif.\n',
    });
  });
});

test('mdx prints the document of a term and guesses what was meant', () => {
  expect(run('mdx', 'memoisation', '--content', place.content).stdout).toMatch(/^<TermHeader /);
  expect(run('mdx', 'memoization', '--content', place.content).stderr).toContain('did you mean "memoisation"?');
});

test('schema has nothing left to write', () => {
  expect(run('schema', '--check')).toMatchObject({ status: 0, stderr: '' });
});

test('preview serves addresses without endings, types, headers, redirects, and the page or record for what is missing', async () => {
  expect(build('--content', place.content, '--out', place.out, '--no-search').code).toBe(0);
  const { child, url } = await serve('preview', '--out', place.out, '--port', '0');
  const get = async (path: string) => {
    const response = await fetch(url + path);
    const [type, policy] = ['content-type', 'content-security-policy'].map((name) => response.headers.get(name));
    return { status: response.status, url: response.url, type, policy, text: await response.text() };
  };
  const [page, twin, missing, missingTwin, rules, renamed] = [
    await get('glossary/memoisation'),
    await get('glossary/memoisation.json'),
    await get('glossary/nowhere'),
    await get('glossary/nowhere.json'),
    await get('_headers'),
    await get('glossary/identity.json'),
  ];
  await stop(child);
  expect(page).toMatchObject({
    status: 200,
    type: 'text/html; charset=utf-8',
    policy: expect.stringContaining("frame-ancestors 'none'") as string,
  });
  expect(twin).toMatchObject({ status: 200, type: 'application/json' });
  expect(missing).toMatchObject({ status: 404, text: readFileSync(join(place.out, '404.html'), 'utf8') });
  expect(missingTwin).toMatchObject({ status: 404, type: 'application/problem+json' });
  expect(JSON.parse(missingTwin.text)).toMatchObject({ title: 'Not Found', status: 404 });
  expect(rules.status).toBe(404);
  expect(renamed).toMatchObject({ status: 200, url: `${url}glossary/three_equals.json` });
});

test('dev redraws a changed term, keeps the page while the file is broken, shows a broken diagram, recovers, and serves twins', async () => {
  const { child, url, told } = await serve('dev', '--content', place.content, '--port', '4987');
  const file = join(place.content, 'glossary/memoisation.json');
  const text = readFileSync(file, 'utf8');
  const page = `${url}glossary/memoisation`;
  try {
    await waitFor(page, (html) => html.includes('</html>'));
    writeFileSync(file, text.replace(/"short": "/, '"short": "Redrawn. '));
    await waitFor(page, (html) => html.includes('Redrawn. '));
    writeFileSync(file, '{ "slug": ');
    await told('Not redrawn: 1 error');
    expect(await fetch(page).then((response) => response.text())).toContain('Redrawn. ');
    writeFileSync(file, text);
    await waitFor(page, (html) => !html.includes('Redrawn. '));
    const diagram = { type: 'mermaid', source: 'flowchart LR\n  A --> B\n  B --> [C' };
    writeFileSync(file, JSON.stringify({ ...(JSON.parse(text) as object), diagram }));
    await waitFor(page, (html) =>
      /could not be drawn[^]*Line 3: Unexpected[^]*<mark> {2}B --&gt; \[C<\/mark>/.test(html),
    );
    writeFileSync(file, text);
    await waitFor(page, (html) => !html.includes('could not be drawn'));
    const drawn = { type: 'mermaid', source: 'flowchart LR\n  A --> B' };
    writeFileSync(file, JSON.stringify({ ...(JSON.parse(text) as object), diagram: drawn }));
    await waitFor(`${page}.json`, (twin) => twin.includes('"text": "A → B"'));
    await waitFor(`${page}.md`, (twin) => twin.includes('\n- A → B\n'));
  } finally {
    await stop(child);
  }
});
