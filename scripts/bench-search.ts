/**
 * npm run bench -- --search: what a first search fetches on a made-up glossary, in Chromium, compressed as a host does.
 */
import type { Browser } from 'playwright-core';
import { buildMadeSite } from './made-site.ts';
import { launchChromium } from './launch-chromium.ts';
import { openSite, type OpenSite } from './open-site.ts';

/** A first search may fetch this much at 1,000 terms. */
const limit = 150 * 1024;

/** One to three words, as they stand in the text of many pages. */
const questions = ['semaphore', 'event loop', 'limit concurrent requests'];

/** What is fetched, by the addresses of files. */
const kinds = [
  ['scripts', /^_astro\//],
  ['names', /^search\//],
  ['Pagefind', /^pagefind\/(?:pagefind\.js|wasm|pagefind-entry)/],
  ['list of pages', /\.pf_meta$/],
  ['index', /^pagefind\/index\//],
  ['texts', /^pagefind\/fragment\//],
] as const;

const kindOf = (path: string): string => kinds.find(([, pattern]) => pattern.test(path))?.[0] ?? 'other';

/**
 * Compressed bytes by kind: opens the dialog on the home page, types the question and waits for its results. Headers do not
 * count: over HTTP/2, which hosts speak, those that come again and again are a byte each.
 */
const measure = async (browser: Browser, site: OpenSite, question: string): Promise<ReadonlyMap<string, number>> => {
  const page = await browser.newPage();
  await page.goto(site.addressOf(''), { waitUntil: 'networkidle' });
  const session = await page.context().newCDPSession(page);
  const paths = new Map<string, string>();
  const headers = new Map<string, number>();
  const bytes = new Map<string, number>();
  session.on('Network.requestWillBeSent', ({ requestId, request: { url } }) => {
    paths.set(requestId, url.slice(site.addressOf('').length));
  });
  session.on('Network.responseReceived', ({ requestId, response }) => {
    headers.set(requestId, response.encodedDataLength);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kindOf(paths.get(requestId) ?? '');
    bytes.set(kind, (bytes.get(kind) ?? 0) + encodedDataLength - (headers.get(requestId) ?? 0));
  });
  await session.send('Network.enable');
  await page.keyboard.press('Control+k');
  await page.locator('dialog input[type="search"]').fill(question);
  await page.locator('dialog ol li').first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.close();
  return bytes;
};

const toKilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;
const sum = (bytes: ReadonlyMap<string, number>): number => [...bytes.values()].reduce((one, other) => one + other, 0);

/** Builds a glossary of `count` terms and searches it; the table as text, and whether every first search is light enough. */
export const benchSearch = async (count: number): Promise<{ readonly table: string; readonly isLight: boolean }> => {
  const made = buildMadeSite(count);
  try {
    const [site, browser] = await Promise.all([openSite(made.site), launchChromium()]);
    const rows: string[] = [];
    let isLight = true;
    try {
      for (const question of questions) {
        const bytes = await measure(browser, site, question);
        isLight &&= sum(bytes) <= limit;
        const mark = sum(bytes) <= limit ? '✓' : '✗';
        const parts = kinds.map(([kind]) => `${kind} ${toKilobytes(bytes.get(kind) ?? 0)}`);
        rows.push(`${mark} “${question}”: ${toKilobytes(sum(bytes))} of ${toKilobytes(limit)} (${parts.join(', ')})`);
      }
    } finally {
      await browser.close();
      site.close();
    }
    return { table: `${count} terms, a first search\n${rows.join('\n')}\n`, isLight };
  } finally {
    made.close();
  }
};
