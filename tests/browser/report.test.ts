/** A report of a mistake is filled in with where its reader is. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from './visit.ts';

const { visit } = useBrowser();

const hrefOf = (page: Page): Promise<string> =>
  page.locator('a[data-report]').evaluate((link: HTMLAnchorElement) => link.href);

/** Presses the link without following it. */
const press = async (page: Page): Promise<string> => {
  const link = page.locator('a[data-report]');
  await link.evaluate((element) => {
    element.addEventListener('click', (event) => {
      event.preventDefault();
    });
  });
  await link.click();
  return decodeURIComponent((await hrefOf(page)).split('&body=')[1] ?? '');
};

describe('a report', () => {
  test('names page, file and version, and leaves the field open', async () => {
    const page = await visit('/glossary/cache', { javaScriptEnabled: false });
    const href = await page.locator('a[data-report]').getAttribute('href');
    expect(href).toMatch(/^https:\/\/git\.example\/storage\/issues\/new\?title=%5Bcache%5D%20&body=/);
    expect(decodeURIComponent(href?.split('&body=')[1] ?? '')).toMatch(
      /^https:\/\/storage\.example\/glossary\/cache\ncontent\/glossary\/cache\.json\nsha256: [\da-f]{12}\nField: $/,
    );
  });

  test('names the version that the index tells', async () => {
    const page = await visit('/glossary/cache');
    const body = await press(page);
    const digest = await page.evaluate(async () => {
      const index = (await (await fetch('/glossary/index.json')).json()) as {
        terms: { slug: string; content_hash: string }[];
      };
      return index.terms.find(({ slug }) => slug === 'cache')?.content_hash ?? '';
    });
    expect(digest.slice('sha256:'.length)).toContain(/sha256: (\w+)/.exec(body)?.[1] ?? 'none');
  });

  test('names the field that the address leads to', async () => {
    const page = await visit('/glossary/cache#mistakes');
    expect(await press(page)).toMatch(/Field: common_mistakes$/);
  });

  test('quotes what is selected, and names its field', async () => {
    const page = await visit('/glossary/cache');
    await page.evaluate(() => {
      const text = document.querySelector('[data-field="misconception"] p');
      if (text) getSelection()?.selectAllChildren(text);
    });
    expect(await press(page)).toMatch(/Field: misconception\n\n> That a cache makes a slow thing fast\./);
  });

  test('of a guide names the guide', async () => {
    const page = await visit('/guides/caching');
    expect(await press(page)).toMatch(/\ncontent\/guides\/caching\.mdx\nsha256: [\da-f]{12}\nField: $/);
  });

  test('is offered where a file says what the page says, and nowhere else', async () => {
    const page = await visit('/glossary/');
    expect(await page.locator('a[data-report]').count()).toBe(0);
  });
});
