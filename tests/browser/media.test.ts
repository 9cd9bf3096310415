/** Every kind of page as readers have set up their system: forced colours, less motion, paper, no JavaScript. */
import { describe, expect, test } from 'vitest';
import { pageTypes } from './page-types.ts';
import { useBrowser } from './visit.ts';

const { visit } = useBrowser({ sharesContexts: true });

describe('in forced colours', () => {
  /** Runs in the page: shapes that carry meaning, and boxes of controls, that cannot be seen. */
  const findInvisible = (): readonly string[] => {
    const paper = getComputedStyle(document.documentElement).backgroundColor;
    const nameOf = (element: Element): string =>
      `${element.tagName} ${element.className} ${element.textContent.trim().slice(0, 30)}`;
    const isShown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });
    const isBlank = (colour: string): boolean => colour === paper || /^rgba\(.*, 0\)$/.test(colour);
    const shapes = [...document.querySelectorAll('.icon')].map((element) => ({
      element,
      style: getComputedStyle(element),
    }));
    const marks = [...document.querySelectorAll('.level, .verdict, .aside-title, .items > li')].map((element) => ({
      element,
      style: getComputedStyle(element, '::before'),
    }));
    const boxes = [
      ...document.querySelectorAll(
        'input:not([type=radio], [type=checkbox]), select, .search-link, theme-switch fieldset, .code, .card, .pager a',
      ),
    ];
    return [
      ...[...shapes, ...marks]
        .filter(
          ({ element, style }) =>
            isShown(element) && isBlank(style.backgroundColor) && style.backgroundImage === 'none',
        )
        .map(({ element }) => `shape ${nameOf(element)}`),
      ...boxes
        .filter((element) => {
          const { borderTopStyle, borderTopWidth, borderTopColor } = getComputedStyle(element);
          return isShown(element) && (borderTopStyle === 'none' || borderTopWidth === '0px' || isBlank(borderTopColor));
        })
        .map((element) => `box ${nameOf(element)}`),
    ];
  };

  test.each(pageTypes)('%s shows its shapes and the edges of its boxes', async (path) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await visit(path, { forcedColors: 'active', colorScheme });
      expect(await page.evaluate(findInvisible)).toEqual([]);
    }
  });

  test('the chosen theme and the current page are told by more than colour', async () => {
    const page = await visit('/glossary/', { forcedColors: 'active' });
    const outline = await page
      .locator('theme-switch label:has(:checked)')
      .evaluate((label) => getComputedStyle(label).outlineStyle);
    expect(outline).not.toBe('none');
    const underline = await page
      .locator('header nav [aria-current=page]')
      .evaluate((link) => getComputedStyle(link).textDecorationLine);
    expect(underline).toBe('underline');
  });
});

test.each(pageTypes)('with less motion wished for, nothing on %s moves', async (path) => {
  const page = await visit(path, { reducedMotion: 'reduce' });
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((element) =>
      ['', '::before', '::after'].flatMap((part) => {
        const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element, part);
        const isStill =
          animationName === 'none' && /^0s(?:, 0s)*$/.test(transitionDuration) && scrollBehavior === 'auto';
        return isStill ? [] : [`${element.tagName} ${element.className} ${part}`];
      }),
    ),
  );
  expect(moving).toEqual([]);
});

describe('on paper', () => {
  /** A sheet of A4 without its margins, in CSS pixels. */
  const sheet = { viewport: { width: 680, height: 980 } };

  test.each(pageTypes)('%s has no navigation, is cut nowhere, and tells all that is folded', async (path) => {
    const page = await visit(path, sheet);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(
      await page.locator('.site-header, .skip, copy-button, .copies, .search-form').filter({ visible: true }).count(),
    ).toBe(0);
    const lost = await page.evaluate(() => {
      const folded = [...document.querySelectorAll('main details')]
        .filter((details) => details.checkVisibility())
        .filter((details) => details.scrollHeight === 0 || !details.lastElementChild?.checkVisibility());
      const cut = [...document.querySelectorAll('main *')].filter((element) => {
        if (element.closest('svg, .hidden') || element.clientWidth <= 1) return false;
        return getComputedStyle(element).overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
      });
      return [...folded, ...cut].map(
        ({ tagName, className, textContent }) => `${tagName} ${className} ${textContent.trim().slice(0, 40)}`,
      );
    });
    expect(lost).toEqual([]);
  });

  test('ink is dark and the sheet white, whatever the theme', async () => {
    const page = await visit('/glossary/cache', sheet);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const [paper, ink] = await page.evaluate(() => [
      getComputedStyle(document.documentElement).backgroundColor,
      getComputedStyle(document.body).color,
    ]);
    expect(paper).toBe('rgb(255, 255, 255)');
    expect(ink).toBe('rgb(30, 28, 25)');
  });

  test('links to other sites in prose tell their addresses', async () => {
    const page = await visit('/glossary/cache', sheet);
    await page.emulateMedia({ media: 'print' });
    const untold = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('main :is(.prose, .sources) a[href^="http"]')]
        .filter((link) => !getComputedStyle(link, '::after').content.includes(link.getAttribute('href') ?? '?'))
        .map(({ href }) => href),
    );
    expect(untold).toEqual([]);
    expect(await page.locator('main :is(.prose, .sources) a[href^="http"]').count()).toBeGreaterThan(0);
  });
});

describe('without JavaScript', () => {
  /** Runs in the page: its words, without those of buttons that only scripts can serve, and where its links lead. */
  const readPage = (): { readonly words: readonly string[]; readonly links: readonly string[] } => {
    const main = document.querySelector('main')?.cloneNode(true) as HTMLElement;
    for (const part of main.querySelectorAll('copy-button, .copies, [hidden]')) part.remove();
    return {
      words: [...main.querySelectorAll('h1, h2, h3, p, li, dd, pre')]
        .map(({ textContent }) => textContent.trim())
        .filter(Boolean),
      // Links of drawings have no address as text.
      links: [...document.querySelectorAll('a[href]')].map(
        (link) => new URL(link.getAttribute('href') ?? '', location.href).href,
      ),
    };
  };

  test.each(pageTypes)('%s has the same words and links as with it', async (path) => {
    const plain = await (await visit(path, { javaScriptEnabled: false })).evaluate(readPage);
    const full = await (await visit(path)).evaluate(readPage);
    expect(full.links.filter((link) => !plain.links.includes(link))).toEqual([]);
    // The search itself is a script; the words in its place lead to the A to Z.
    if (path !== '/search') expect(plain.words).toEqual(full.words);
  });
});
