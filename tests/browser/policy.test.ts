/**
 * The content security policy, walked: every kind of page with all that can be done on it, by the headers of a host and, as
 * on GitHub Pages, by the pages' own element alone. Nothing is refused, because nothing asks for what it may not have.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { noHostFiles } from '../../scripts/host-files.ts';
import { listFiles } from '../../src/astro/files.ts';
import { projectRoot } from '../../src/astro/workspace.ts';
import { features } from './page-features.ts';
import { pageStates, pageTypes } from './page-types.ts';
import { useBrowser } from './visit.ts';

/** `most`: on how many pages each feature is used; the policy is the same on all. */
const deliveries = [
  { delivery: 'by headers', host: undefined, most: 2 },
  { delivery: 'by the element alone', host: noHostFiles, most: 1 },
] as const;

/** A former address of the fixture site, and where it leads. */
const former = { from: '/glossary/identity', to: '/glossary/three_equals' };

/** Does on a page what has not been done often enough, and counts it. */
const useAll = async (page: Page, used: Map<string, number>, most: number): Promise<void> => {
  for (const [name, use] of Object.entries(features)) {
    const times = used.get(name) ?? 0;
    if (times < most && (await use(page))) used.set(name, times + 1);
  }
};

describe.each(deliveries)('the policy $delivery', ({ host, most }) => {
  const { visit, url } = useBrowser({ host });
  const permissions = ['clipboard-read', 'clipboard-write'];

  test('lets every kind of page do all that it can', { timeout: 240_000 }, async () => {
    const page = await visit('/', { permissions });
    const used = new Map<string, number>();
    for (const path of [...pageTypes, ...pageStates, '/search?q=cache']) {
      await page.goto(path, { waitUntil: 'load' });
      await useAll(page, used, most);
    }
    expect(Object.keys(features).filter((name) => !used.has(name))).toEqual([]);
  });

  test('lets a former address lead on, and the way back', async () => {
    const page = await visit('/', { permissions });
    await page.goto(former.from).catch(() => undefined);
    await page.waitForURL(url() + former.to);
    await page.goBack();
    await page.goForward();
    await page.waitForURL(url() + former.to);
  });
});

/** An address as a regular expression of the file of a route, e.g. "glossary/[slug].astro"; the most exact come first. */
const routes = readdirSync(join(projectRoot, 'src/pages'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.astro'))
  .map((file) => ({
    file,
    places: file.split('[').length - 1,
    pattern: new RegExp(
      `^/${file
        .replace(/(?:^|(?<=\/))index\.astro$|\.astro$/, '')
        .replaceAll(/\[\.{3}\w+\]/g, '.+')
        .replaceAll(/\[\w+\]/g, '[^/]+')}$`,
    ),
  }))
  .toSorted((one, other) => one.places - other.places);

const routeOf = (address: string): string | undefined => routes.find(({ pattern }) => pattern.test(address))?.file;

test('no kind of page is forgotten', () => {
  const walked = new Set(pageTypes.map((path) => (path === '/nowhere' ? '404.astro' : routeOf(path))));
  expect(routes.map(({ file }) => file).filter((file) => !walked.has(file))).toEqual([]);
  const pages = listFiles(inject('sites').root).filter((path) => path.endsWith('.html'));
  const addresses = pages.map((path) => `/${path.replace(/(?:^|(?<=\/))index\.html$|\.html$/, '')}`);
  expect(addresses.filter((address) => routeOf(address) === undefined)).toEqual([]);
});
