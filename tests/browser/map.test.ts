/** The maps: boxes that hold their words, targets that can be hit, one drawing for every width. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from './visit.ts';

const { visit } = useBrowser();

/** Sizes of all boxes of the small map, and how far the words of each reach beyond it. */
const boxesOf = (page: Page): Promise<readonly { width: number; height: number; beyond: number }[]> =>
  page.evaluate(`document.fonts.ready.then(() =>
    [...document.querySelectorAll('.map svg :is(a, .here)')].map((box) => {
      const [outer, inner] = ['rect', 'text'].map((name) => box.querySelector(name).getBoundingClientRect());
      const beyond = Math.max(outer.left - inner.left, inner.right - outer.right, outer.top - inner.top, inner.bottom - outer.bottom);
      return { width: outer.width, height: outer.height, beyond };
    }))`);

describe('the map of a term', () => {
  test.each([320, 768, 1440])('holds its words and can be hit at %i px', async (width) => {
    const page = await visit('/glossary/cache', { viewport: { width, height: 800 } });
    const boxes = await boxesOf(page);
    expect(boxes.length).toBeGreaterThan(2);
    for (const { width: wide, height, beyond } of boxes) {
      expect(Math.min(wide, height)).toBeGreaterThanOrEqual(24);
      expect(beyond).toBeLessThanOrEqual(0);
    }
  });

  test('leads on, by keyboard too', async () => {
    const page = await visit('/glossary/cache');
    const link = page.locator('.map').getByRole('link', { name: 'Time to live' });
    await link.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/glossary/time_to_live');
    await page.locator('.map').getByRole('link', { name: 'Map of the glossary' }).click();
    await page.waitForURL('**/map');
  });

  test('ties its parts only where they stand side by side', async () => {
    const path = '/glossary/time_to_live';
    const narrow = await visit(path, { viewport: { width: 320, height: 640 } });
    expect(await narrow.locator('.map .tie').isVisible()).toBe(false);
    const wide = await visit(path, { viewport: { width: 1440, height: 800 } });
    expect(await wide.locator('.map .tie').isVisible()).toBe(true);
  });
});

describe('the map of the glossary', () => {
  test('has every term in the region of its category, with what to read first elsewhere', async () => {
    const page = await visit('/map');
    const region = page.getByRole('region', { name: 'Storage' });
    expect(await region.getByRole('link', { name: 'Cache', exact: true }).first().isVisible()).toBe(true);
    expect(await page.locator('.region-terms > li').count()).toBe(7);
  });

  test('leads from the overview to a region', async () => {
    const page = await visit('/map');
    await page
      .getByRole('navigation', { name: 'How categories build on one another' })
      .getByRole('link')
      .first()
      .click();
    expect(new URL(page.url()).hash).toMatch(/^#in-/);
  });

  test('has a dot beside each term', async () => {
    const page = await visit('/map', { viewport: { width: 320, height: 800 } });
    const gaps = await page.evaluate<readonly number[]>(
      `[...document.querySelectorAll('.region-terms > li')].map((row) => {
        const [dot, words] = ['.dot', 'a'].map((name) => row.querySelector(name).getBoundingClientRect());
        return words.left - (dot.left + dot.right) / 2;
      })`,
    );
    expect(Math.min(...gaps)).toBeGreaterThan(4);
  });
});
