/** Citations are copied to the letter, as the Markdown twin has them; programs are told where to read on every page. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { pageTypes } from './page-types.ts';
import { useBrowser } from './visit.ts';

const { visit } = useBrowser();

const permissions = ['clipboard-read', 'clipboard-write'];
const labels = { text: 'Text', markdown: 'Markdown', bibtex: 'BibTeX', json: 'CSL-JSON' };

/** The fences at the end of a twin, by their languages. */
const formsOf = (path: string): Readonly<Record<string, string>> => {
  const twin = readFileSync(join(inject('sites').root, `${path}.md`), 'utf8');
  const fences = twin.slice(twin.lastIndexOf('\n## Cite this page')).matchAll(/^```(\w+)\n([^]*?)\n```$/gm);
  return Object.fromEntries([...fences].map(([, form = '', text = '']) => [form, text]));
};

const copy = async (page: Page, label: string): Promise<string> => {
  const button = page.getByRole('button', { name: `Copy: ${label}`, exact: true });
  await button.focus();
  await page.keyboard.press('Enter');
  await button.filter({ hasText: 'Copied' }).waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
};

describe.each(['/glossary/cache', '/guides/caching'])('the citation of %s', (path) => {
  test('is copied in every form, by the keyboard', async () => {
    const page = await visit(path, { permissions });
    const copied: Record<string, string> = {};
    for (const [form, label] of Object.entries(labels)) copied[form] = await copy(page, label);
    expect(copied).toEqual(formsOf(path));
    expect(await page.locator('.copies [role=status]').allTextContents()).toContain('Copied');
  });

  test('is on the page without JavaScript, with the way to its other forms', async () => {
    const page = await visit(path, { javaScriptEnabled: false });
    expect(await page.locator('[data-field=citation]').textContent()).toBe(formsOf(path)['text']);
    const section = page.locator('section', { has: page.locator('[data-field=citation]') });
    expect(await section.getByRole('link', { name: 'Markdown' }).getAttribute('href')).toBe(`${path}.md`);
  });
});

test('where a citation cannot be copied, its forms are shown', async () => {
  const page = await visit('/glossary/cache', { permissions });
  await page.evaluate(() => {
    navigator.clipboard.write = () => Promise.reject(new Error('no'));
  });
  // A page in its place, which asks for no icon.
  await page.route('**/cache.md', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<link rel="icon" href="data:,">' }),
  );
  await page.getByRole('button', { name: 'Copy: BibTeX' }).click();
  await page.waitForURL('**/glossary/cache.md');
});

test.each(pageTypes)('%s leads programs to the index and to data, unseen and out of the way', async (path) => {
  const page = await visit(path);
  const pointer = page.locator('main > p.hidden').first();
  expect(await pointer.textContent()).toMatch(
    /^For programs: all pages in llms\.txt, (?:this page|all terms) as .*JSON\.$/,
  );
  const box = await pointer.boundingBox();
  expect(box && box.width <= 1 && box.height <= 1).toBe(true);
  const links = await pointer
    .locator('a')
    .evaluateAll((all) =>
      all.map((link) => ({ href: (link as HTMLAnchorElement).href, stop: (link as HTMLAnchorElement).tabIndex })),
    );
  expect(links.map(({ stop }) => stop)).toEqual(links.map(() => -1));
  for (const { href } of links) expect((await page.request.get(href)).status()).toBe(200);
});
