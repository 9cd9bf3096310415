import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from './visit.ts';

const { visit } = useBrowser();
const path = '/glossary/memoisation';

const made = (page: Page): Locator => page.locator('.auto-link');
const card = (page: Page): Locator => page.locator('.peek');
const gone = async (page: Page): Promise<number> => {
  await card(page).waitFor({ state: 'detached' });
  return card(page).count();
};

test('the first mention of a term is a link, and needs no JavaScript', async () => {
  const page = await visit(path, { javaScriptEnabled: false });
  expect(await made(page).allTextContents()).toEqual(['cache']);
  await made(page).click();
  await page.waitForURL('**/glossary/cache');
});

describe('the card of a term', () => {
  test('comes with the pointer, stays while the pointer is on it, and goes after it', async () => {
    const page = await visit(path);
    await made(page).hover();
    await card(page).waitFor();
    expect(await card(page).innerText()).toMatch(/^Cache\s[^]*Low severity$/);
    await card(page).hover();
    await page.waitForTimeout(600);
    expect(await card(page).count()).toBe(1);
    await page.mouse.move(2, 2);
    expect(await gone(page)).toBe(0);
  });

  test('does not come when the pointer only passes', async () => {
    const page = await visit(path);
    await made(page).hover();
    await page.mouse.move(2, 2);
    await page.waitForTimeout(600);
    expect(await card(page).count()).toBe(0);
  });

  test('comes with the focus of the keyboard, describes the link, and goes with it', async () => {
    const page = await visit(path);
    await made(page).focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await card(page).waitFor();
    const described = await made(page).getAttribute('aria-describedby');
    expect(await page.locator(`#${described ?? ''}`).textContent()).toContain('A cache');
    await page.keyboard.press('Tab');
    expect(await gone(page)).toBe(0);
    expect(await made(page).getAttribute('aria-describedby')).toBeNull();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Time to live');
  });

  test('goes with Escape, which moves neither focus nor pointer, and does not come back by itself', async () => {
    const page = await visit(path);
    await made(page).focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await card(page).waitFor();
    await page.keyboard.press('Escape');
    expect(await gone(page)).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('auto-link');
    await page.waitForTimeout(600);
    expect(await card(page).count()).toBe(0);
  });

  test('stands by an author’s link too', async () => {
    const page = await visit(path);
    await page.locator('.term-link').first().hover();
    await card(page).waitFor();
    expect(await card(page).getByRole('link').textContent()).toBe('Time to live');
  });

  test('comes with the first tap; the next one follows the link', async () => {
    const page = await visit(path, { hasTouch: true, viewport: { width: 320, height: 640 } });
    await made(page).tap();
    await card(page).waitFor();
    expect(new URL(page.url()).pathname).toBe(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    const box = await card(page).boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 320).toBe(true);
    await made(page).tap();
    await page.waitForURL('**/glossary/cache');
  });

  test('leads on by its title, and goes with a tap beside it', async () => {
    const page = await visit(path, { hasTouch: true });
    await made(page).tap();
    await card(page).waitFor();
    await page.getByRole('heading', { level: 1 }).tap();
    expect(await gone(page)).toBe(0);
    await made(page).tap();
    await card(page).getByRole('link', { name: 'Cache' }).tap();
    await page.waitForURL('**/glossary/cache');
  });

  test('leads to a definition that may not be carried away, and does not say it', async () => {
    const page = await visit(path);
    await page.route('**/glossary/cache.json', async (route) => {
      const twin = (await (await route.fetch()).json()) as Readonly<Record<string, unknown>>;
      await route.fulfill({ json: { ...twin, citation: { usage: { paraphrase_required: ['short'] } } } });
    });
    await made(page).hover();
    await card(page).waitFor();
    expect(await card(page).innerText()).toMatch(/^Cache\s+Read the definition\s+Low severity$/);
    await card(page).getByRole('link', { name: 'Read the definition' }).click();
    await page.waitForURL('**/glossary/cache');
  });

  test('is left out when the term cannot be read; a tap then follows the link', async () => {
    const page = await visit(path, { hasTouch: true });
    await page.route('**/glossary/cache.json', (route) => route.fulfill({ status: 200, body: 'no JSON' }));
    await made(page).tap();
    await page.waitForURL('**/glossary/cache');
  });

  test('stands above its link where there is no room below', async () => {
    const page = await visit(path);
    const place = await made(page).boundingBox();
    await page.setViewportSize({ width: 1280, height: Math.round((place?.y ?? 0) + (place?.height ?? 0) + 40) });
    await made(page).hover();
    await card(page).waitFor();
    const [link, box] = [await made(page).boundingBox(), await card(page).boundingBox()];
    expect(box && link && box.y + box.height <= link.y + 1).toBe(true);
  });

  test.each(['light', 'dark'] as const)('has no fault that axe knows, in %s', async (colorScheme) => {
    const page = await visit(path, { colorScheme, bypassCSP: true });
    await made(page).hover();
    await card(page).waitFor();
    await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
    const { violations } = await page.evaluate<AxeResults>(
      `axe.run({ rules: { 'color-contrast-enhanced': { enabled: true } } })`,
    );
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`)).toEqual([]);
  });
});
