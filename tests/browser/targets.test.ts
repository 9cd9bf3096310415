/** What can be pressed is 24 px large, or stands far enough from the next (WCAG 2.2, 2.5.8), or is a word of a sentence. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { pageTypes } from './page-types.ts';
import { useBrowser } from './visit.ts';

const { visit } = useBrowser({ sharesContexts: true });

/** Runs in the page: targets that are neither large, nor apart, nor part of a sentence. */
const findSmallTargets = (): readonly string[] => {
  const selector = 'a[href], button, input, select, summary, label';
  const targets = [...document.querySelectorAll<HTMLElement>(selector)].filter(
    (element) => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0,
  );
  const targetAt = (x: number, y: number): Element | null => document.elementFromPoint(x, y)?.closest(selector) ?? null;
  const isSame = (one: Element | null, other: Element): boolean =>
    one !== null && (one === other || one.contains(other) || other.contains(one));
  const isInSentence = (element: HTMLElement): boolean => {
    if (getComputedStyle(element).display !== 'inline') return false;
    let block: Element = element;
    while (block.parentElement && /inline|contents/.test(getComputedStyle(block).display)) block = block.parentElement;
    const links = [...block.querySelectorAll(selector)].map(({ textContent }) => textContent).join('');
    return block.textContent.trim().length > links.trim().length + 1;
  };
  return targets.flatMap((element) => {
    element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
    const box = element.getClientRects()[0];
    if (!box || box.width <= 1 || isInSentence(element)) return [];
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    const around = [0, 45, 90, 135, 180, 225, 270, 315].map((angle) => {
      const turn = (angle * Math.PI) / 180;
      return targetAt(x + 11.5 * Math.cos(turn), y + 11.5 * Math.sin(turn));
    });
    return around.every((found) => found === null || isSame(found, element))
      ? []
      : [`${element.tagName.toLowerCase()} ${element.textContent.trim().slice(0, 40)} ${box.width}×${box.height}`];
  });
};

const smallTargets = (page: Page): Promise<readonly string[]> => page.evaluate(findSmallTargets);

test.each(pageTypes)('%s has no target that is hard to press, on a phone or a desk', async (path) => {
  const page = await visit(path);
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await smallTargets(page)).toEqual([]);
  }
});

test('neither have results of a search', async () => {
  const page = await visit('/search?q=cache', { viewport: { width: 320, height: 800 } });
  await page.locator('search-box ol li').first().waitFor();
  expect(await smallTargets(page)).toEqual([]);
});
