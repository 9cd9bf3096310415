import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { projectRoot } from '../../../src/astro/workspace.ts';
import { serveSite } from '../../../scripts/serve.ts';

let folder = '';
let out = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'headword-serve-'));
  out = join(folder, 'dist');
  mkdirSync(out);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Publishes ten sites, one after the other, of a large page that says its number, and many others to be removed. */
const publisher = `
  import { setTimeout as sleep } from 'node:timers/promises';
  import { publish } from './src/astro/stage/publish.ts';
  import { openStage } from './src/astro/stage/stage.ts';
  const [, out] = process.argv;
  for (let number = 1; number <= 10; number++) {
    const stage = openStage(out, undefined);
    stage.addText('page.html', String(number).padStart(200_000), '');
    for (let other = 0; other < 200; other++) stage.addText(other + '.html', 'x', '');
    stage.addText('_headers', '/*\\n  X-Number: ' + number + '\\n', '');
    stage.seal();
    publish(stage, out);
    await sleep(50);
  }`;

test('while sites change places, each request gets a whole file, the old or the new', async () => {
  writeFileSync(join(out, 'page.html'), '0'.padStart(200_000));
  const server = await serveSite(out);
  const seen = new Set<string>();
  const faults: string[] = [];
  const child = spawn(process.execPath, ['--input-type=module', '-e', publisher, out], { cwd: projectRoot });
  const ended = once(child, 'exit');
  const read = async (): Promise<void> => {
    while (child.exitCode === null) {
      const response = await fetch(`${server.url}/page`);
      const text = await response.text();
      if (response.status !== 200 || text.length !== 200_000) faults.push(`${response.status}, ${text.length} bytes`);
      seen.add(text.trim());
    }
  };
  await Promise.all([read(), read(), read()]);
  const last = await fetch(`${server.url}/page`);
  const text = await last.text();
  server.close();
  expect(await ended).toEqual([0, null]);
  expect(faults).toEqual([]);
  expect(seen.size).toBeGreaterThan(1);
  // What hosts are told is read anew, too.
  expect([text.trim(), last.headers.get('x-number')]).toEqual(['10', '10']);
});

test('a file that is being read when the site is removed is read to its end', async () => {
  writeFileSync(join(out, 'big.txt'), 'x'.repeat(20_000_000));
  const server = await serveSite(out);
  const response = await fetch(`${server.url}/big.txt`);
  rmSync(out, { recursive: true });
  expect((await response.text()).length).toBe(20_000_000);
  expect((await fetch(`${server.url}/big.txt`)).status).toBe(404);
  server.close();
});
