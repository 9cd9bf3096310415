/** The search of the fixture site finds every name of every page, by the code that readers run. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchChromium } from '../../scripts/launch-chromium.ts';
import { openSite } from '../../scripts/open-site.ts';
import { authorCases, failureToText, nameCases, runSearchCases, type SearchCase } from '../../scripts/search-cases.ts';
import { baseOf } from '../../scripts/serve.ts';
import { compileFixture } from '../fixtures.ts';

const { glossary, searchTests } = compileFixture('full-site');
const { root, docs } = inject('sites');

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const run = async (folder: string, cases: readonly SearchCase[]): Promise<readonly string[]> => {
  const site = await openSite(folder);
  const page = await browser.newPage();
  await page.goto(site.addressOf('search'));
  const failures = await runSearchCases(page, baseOf(folder), cases);
  await page.close();
  site.close();
  return failures.map(failureToText);
};

test.each([
  ['at the root of a host', root],
  ['below a base path', docs],
])('every name finds its page first, and every test of the content passes, %s', async (_, folder) => {
  expect(searchTests.length).toBeGreaterThan(0);
  expect(await run(folder, [...nameCases(glossary), ...authorCases(searchTests)])).toEqual([]);
});

test('a page that is not found where it must be is told', async () => {
  const wrong = authorCases([
    { query: 'TTL', slug: 'cache' },
    { query: 'qqzz', slug: 'guides/caching', rank: 3 },
  ]);
  expect(await run(root, wrong)).toEqual([
    expect.stringMatching(/^“TTL”: expected glossary\/cache first of terms, but it .* First: glossary\/time_to_live/),
    '“qqzz”: expected guides/caching among the first 3 of guides, but it was not found. First: nothing',
  ]);
});
