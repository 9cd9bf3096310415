/** What a keyboard alone can do on every kind of page, and what it must not do. */
import { describe, expect, test } from 'vitest';
import { contrastOf } from './contrast.ts';
import { pageTypes } from './page-types.ts';
import { tabOn, tabThrough, type Stop } from './tab-through.ts';
import { useBrowser } from './visit.ts';

const { visit } = useBrowser({ sharesContexts: true });

/** Opens a page, and waits for what its scripts add: it comes before the keys, not because of them. */
const visitWhole: typeof visit = async (...args) => {
  const page = await visit(...args);
  await page.waitForLoadState('networkidle');
  return page;
};

const isFaint = ({ outline }: Stop): boolean =>
  !outline || outline.width < 2 || contrastOf(outline.colour, outline.ground) < 3;

/** How many stops a page must have at least. Of the radio buttons of the theme one is in the order. */
const countStops = (): number =>
  1 +
  [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [tabindex="0"]')].filter(
    (element) => element.checkVisibility() && element.tabIndex >= 0 && !element.matches('[type=radio]'),
  ).length;

describe('the focus', () => {
  test.each(pageTypes)(
    'on %s reaches all that can be used, in the order of the document, and is seen',
    async (path) => {
      const page = await visitWhole(path, { colorScheme: 'light' });
      const least = await page.evaluate(countStops);
      const stops = await tabThrough(page);
      expect(stops.filter(isFaint)).toEqual([]);
      expect(stops.length).toBeGreaterThanOrEqual(least);
      const places = stops.map(({ place }) => place);
      expect(places).toEqual(places.toSorted((one, other) => one - other));
    },
  );

  test.each(pageTypes)('on %s goes down a phone, never up, and is seen by night', async (path) => {
    const page = await visitWhole(path, { colorScheme: 'dark', viewport: { width: 320, height: 640 } });
    const stops = (await tabThrough(page)).filter(({ isFixed }) => !isFixed);
    expect(stops.filter(isFaint)).toEqual([]);
    // Of what stands side by side, one may begin a little higher.
    expect(stops.filter(({ top }, index) => top < (stops[index - 1]?.top ?? 0) - 24)).toEqual([]);
  });

  test.each(['light', 'dark'] as const)('in the search dialog is seen and stays in it, in %s', async (colorScheme) => {
    const page = await visit('/', { colorScheme });
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('cache');
    await page.locator('dialog ol li').first().waitFor();
    const stops = await tabOn(page, 12);
    expect(stops.filter(isFaint)).toEqual([]);
    expect(await page.evaluate(() => !document.activeElement?.closest('body > :not(dialog)'))).toBe(true);
  });
});

describe('a single key', () => {
  test.each(pageTypes)('on %s does nothing', async (path) => {
    const page = await visitWhole(path);
    // A field that has the focus takes letters, as it must.
    await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
    const state = (): Promise<readonly unknown[]> =>
      page.evaluate(() => [location.href, scrollY, document.activeElement?.tagName, document.body.outerHTML]);
    const before = await state();
    for (const key of 'abcdefghijklmnopqrstuvwxyz0123456789/?.,;-+[]=') await page.keyboard.press(key);
    expect(await state()).toEqual(before);
  });
});
