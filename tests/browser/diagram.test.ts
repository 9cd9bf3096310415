import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from './visit.ts';

const { visit } = useBrowser();
const phone = { viewport: { width: 320, height: 640 } };

/** The wide diagram of the fixture, which has a title and no description of its author. */
const wide = '/guides/questions';
const frameOf = (page: Page) => page.getByRole('group', { name: 'Flowchart' });
const widthOf = async (page: Page): Promise<number> => (await frameOf(page).getByRole('img').boundingBox())?.width ?? 0;

describe('a diagram', () => {
  test('is one picture to assistive technology, named by its description or its own title', async () => {
    const described = await visit('/glossary/cache');
    const name = 'A request is answered from the cache, or computed first.';
    expect(await described.getByRole('img', { name, exact: true }).count()).toBe(1);
    const titled = await visit(wide);
    expect(await titled.getByRole('img', { name: 'The way of a request', exact: true }).count()).toBe(1);
  });

  test('shrinks on a phone, but not below 70 %: then its own frame scrolls, by keyboard too', async () => {
    const [desk, page] = [await visit(wide, { viewport: { width: 1600, height: 900 } }), await visit(wide, phone)];
    const natural = Number(await desk.locator('svg.dg').getAttribute('width'));
    expect(natural).toBeGreaterThan(700);
    expect((await widthOf(page)) / natural).toBeCloseTo(0.7, 2);
    const frame = frameOf(page);
    await frame.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => frame.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  test.each([true, false])(
    'opens full size and closes again by links, with JavaScript: %s',
    async (javaScriptEnabled) => {
      const page = await visit(wide, { ...phone, javaScriptEnabled });
      const natural = Number(await page.locator('svg.dg').getAttribute('width'));
      await page.getByRole('link', { name: 'Full size' }).click();
      expect(await widthOf(page)).toBeCloseTo(natural, 0);
      expect(await frameOf(page).boundingBox()).toMatchObject({ x: 0, y: 0, width: 320, height: 640 });
      expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(false);
      await page.getByRole('link', { name: 'Close' }).click();
      expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
      expect(await widthOf(page)).toBeLessThan(natural);
    },
  );

  test('at full size closes with Escape, and the focus is back where it was', async () => {
    const page = await visit(wide);
    await page.getByRole('link', { name: 'Full size' }).press('Enter');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('link', { name: 'Close' }).isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Full size');
  });

  test('at full size keeps the keyboard within it', async () => {
    const page = await visit(wide);
    await page.getByRole('link', { name: 'Full size' }).press('Enter');
    for (let step = 0; step < 4; step++) {
      await page.keyboard.press('Tab');
      expect(
        await page.evaluate(() => {
          const { activeElement } = document;
          return activeElement === document.body || activeElement?.closest('.diagram-frame') !== null;
        }),
      ).toBe(true);
    }
  });

  test('says the same in words below', async () => {
    const page = await visit('/glossary/cache');
    await page.getByText('Diagram as text').click();
    const words = page.locator('.diagram details li');
    expect(await words.allTextContents()).toContain('In the cache? → Answer: yes');
  });

  test('is printed whole, with its words and without its links', async () => {
    const page = await visit(wide);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('link', { name: 'Full size' }).isVisible()).toBe(false);
    expect(await page.locator('.diagram details li').first().isVisible()).toBe(true);
  });
});
