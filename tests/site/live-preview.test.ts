/** The live preview while its author errs, in a real browser. */
import { once } from 'node:events';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeViolations } from '../../scripts/axe.ts';
import { launchChromium } from '../../scripts/launch-chromium.ts';
import { serve, stop, type Served } from './serve-command.ts';
import { openWorkplace, type Workplace } from './site.ts';

let place: Workplace;
let browser: Browser;
let preview: Served;
const faults: string[] = [];
beforeAll(async () => {
  place = openWorkplace('full-site');
  [browser, preview] = await Promise.all([
    launchChromium(),
    serve('dev', '--content', place.content, '--port', '4988'),
  ]);
});
afterAll(async () => {
  await browser.close();
  if (preview.child.exitCode === null) await stop(preview.child);
  place.close();
});

const open = async (path: string): Promise<Page> => {
  const page = await browser.newPage({ viewport: { width: 1000, height: 700 } });
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(preview.url + path, { waitUntil: 'load' });
  return page;
};

/** The notice over a page. */
const notice = (page: Page) => page.locator('headword-notice details');
const gone = (page: Page) => notice(page).waitFor({ state: 'detached' });

test('an error lies over the page of its file, stands at the foot of others, is told once, and goes when it is mended', async () => {
  const file = join(place.content, 'glossary/memoisation.json');
  const text = readFileSync(file, 'utf8');
  const [page, other] = [await open('glossary/memoisation'), await open('guides/')];
  const before = await page.locator('main').innerText();
  for (let save = 0; save < 5; save++) {
    writeFileSync(file, text.replace('"severity": "info"', '"severity": "infos"'));
    await page.waitForTimeout(30);
  }
  await notice(page).waitFor();
  await notice(other).waitFor();
  expect(await notice(page).getAttribute('open')).not.toBeNull();
  expect(await notice(other).getAttribute('open')).toBeNull();
  const words = await notice(page).innerText();
  expect(words).toContain('Not redrawn: 1 error');
  expect(words).toMatch(/glossary\/memoisation\.json:\d+:\d+\s+field/);
  expect(words).toContain('Unexpected "infos" in "severity", expected');
  expect(words).toContain('"severity": "infos",');
  expect(words).toContain('Hint: Did you mean "info"?');
  expect(await notice(other).innerText()).toContain('memoisation.json');
  expect(await page.locator('main').innerText()).toBe(before);
  expect(preview.printed().split('Unexpected "infos"')).toHaveLength(2);
  expect(await axeViolations(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await axeViolations(page, 'colours')).toEqual([]);
  writeFileSync(file, text);
  await Promise.all([gone(page), gone(other)]);
  await preview.told('Mended: glossary/memoisation.json.');
  await Promise.all([page.close(), other.close()]);
});

test('a file that is written in two halves is no error', async () => {
  const file = join(place.content, 'glossary/memoisation.json');
  const text = readFileSync(file, 'utf8');
  const page = await open('glossary/memoisation');
  const before = preview.printed().length;
  writeFileSync(file, text.slice(0, 200));
  await page.waitForTimeout(200);
  writeFileSync(file, text.replace('"short": "', '"short": "In two halves. '));
  await page.getByText('In two halves.').first().waitFor();
  expect(preview.printed().slice(before)).not.toContain('error');
  await page.close();
});

test('a broken MDX guide keeps its last good page, and one that fails while it is drawn says so in our words', async () => {
  const file = join(place.content, 'guides/caching.mdx');
  const text = readFileSync(file, 'utf8');
  const page = await open('guides/caching');
  writeFileSync(file, `${text}\n<Broken {\n`);
  await notice(page).waitFor();
  await page.reload();
  await notice(page).waitFor();
  expect(await page.locator('h1').innerText()).toBe('Caching from the ground up');
  expect(await notice(page).innerText()).toMatch(/guides\/caching\.mdx:\d+:1\s+guide-syntax/);
  writeFileSync(file, `${text}\n{nowhere.to.be}\n`);
  await page.locator('headword-notice summary', { hasText: 'This page cannot be drawn' }).waitFor();
  expect(await notice(page).innerText()).toMatch(/guides\/caching\.mdx\s+nowhere is not defined/);
  expect(await page.locator('vite-error-overlay').count()).toBe(0);
  writeFileSync(file, `${text}\nAll is well again.\n`);
  await page.getByText('All is well again.').waitFor();
  await gone(page);
  await page.close();
});

test('a content folder that goes away and comes back stops nothing, and Ctrl+C ends it all', async () => {
  const page = await open('glossary/cache');
  renameSync(place.content, `${place.content}-away`);
  await notice(page).waitFor();
  expect(await notice(page).innerText()).toContain('There is no content folder at');
  renameSync(`${place.content}-away`, place.content);
  await gone(page);
  const ended = once(preview.child, 'exit');
  preview.child.kill('SIGINT');
  expect(await ended).toEqual([0, null]);
  expect(faults).toEqual([]);
});
