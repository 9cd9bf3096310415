/** How pages come to be: nothing moves once it is seen, and nothing is asked of anybody else. */
import { expect, test } from 'vitest';
import { pageStates, pageTypes } from './page-types.ts';
import { useBrowser } from './visit.ts';

const { visit, url } = useBrowser();

/**
 * Notes every shift of the layout from the first paint on. Below a hundredth lies what a line breaks otherwise when the
 * font comes late, on a machine that has much to do: a tenth is what Core Web Vitals call good.
 */
const watchShifts = `globalThis.shifts = [];
new PerformanceObserver((list) => {
  for (const { value, sources } of list.getEntries())
    if (value >= 0.01) globalThis.shifts.push(value + ' ' + sources.map(({ node }) => node?.nodeName + '.' + node?.className).join(', '));
}).observe({ type: 'layout-shift', buffered: true });`;

test.each(pageTypes)('%s does not shift while it loads, and asks its own host for little', async (path) => {
  const page = await visit(path, { viewport: { width: 320, height: 800 } });
  await page.addInitScript(watchShifts);
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.reload({ waitUntil: 'load' });
    await page.evaluate('document.fonts.ready');
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    expect(await page.evaluate('globalThis.shifts')).toEqual([]);
  }
  const asked = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  expect(asked.filter((address) => !address.startsWith(url()) && !address.startsWith('data:'))).toEqual([]);
  expect(asked.filter((address) => address.endsWith('.css'))).toHaveLength(1);
  // The page of what is missing looks for names near the one in its address.
  if (!['/search', '/nowhere'].includes(path))
    expect(asked.filter((address) => /pagefind|search/.test(address))).toEqual([]);
});

test.each([...pageStates, '/search?q=cache', '/glossary/cash'])(
  '%s does not shift while its data arrive',
  async (path) => {
    for (const width of [320, 1280]) {
      const page = await visit('/nowhere', { viewport: { width, height: 800 } });
      await page.addInitScript(watchShifts);
      await page.goto(new URL(path, url()).href);
      await page.locator('[data-query], nearest-terms:not([data-done])').first().waitFor({ state: 'detached' });
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
      expect(await page.evaluate('globalThis.shifts')).toEqual([]);
    }
  },
);
