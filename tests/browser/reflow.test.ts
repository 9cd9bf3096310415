/** Nothing is cut off and nothing scrolls sideways: on a phone, enlarged, with large type, with wide spacing. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { pageStates, pageTypes } from './page-types.ts';
import { useBrowser } from './visit.ts';

const { visit } = useBrowser({ sharesContexts: true });

/** Runs in the page: by how much it scrolls sideways, and text that its own box, or the edge of the page, cuts off. */
const findLosses = (): readonly string[] => {
  const { scrollWidth, clientWidth } = document.documentElement;
  const isHidden = (element: Element): boolean =>
    element.closest('.hidden, .skip, [aria-hidden="true"], svg') !== null || element.clientWidth <= 1;
  const scrolls = (element: Element): boolean => {
    for (let node = element.parentElement; node; node = node.parentElement)
      if (/auto|scroll/.test(getComputedStyle(node).overflowX)) return true;
    return false;
  };
  const cut = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
    if (isHidden(element) || !element.checkVisibility({ visibilityProperty: true })) return false;
    const { overflowX, overflowY, position } = getComputedStyle(element);
    if (/hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1) return true;
    if (/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1) return true;
    if (position === 'absolute' || !element.textContent.trim() || scrolls(element)) return false;
    const { left, right } = element.getBoundingClientRect();
    return right > clientWidth + 1 || left < -1;
  });
  return [
    ...(scrollWidth > clientWidth ? [`the page is ${scrollWidth - clientWidth} px too wide`] : []),
    ...cut.map(({ tagName, className, textContent }) => `${tagName} ${className}: ${textContent.trim().slice(0, 40)}`),
  ];
};

interface Way {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly css?: string;
}

const ways: readonly Way[] = [
  { name: 'on a phone, or at 640 px enlarged to 200 %', width: 320, height: 640 },
  { name: 'at 1280 px enlarged to 400 %', width: 320, height: 256 },
  { name: 'with type of twice the size', width: 1280, height: 800, css: 'html { font-size: 200% }' },
  {
    name: 'with the spacing that readers may set (WCAG 2.2, 1.4.12)',
    width: 320,
    height: 640,
    css: `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-block-end: 2em !important }`,
  },
];

const losses = async (page: Page): Promise<Readonly<Record<string, readonly string[]>>> => {
  const found: Record<string, readonly string[]> = {};
  for (const { name, width, height, css = '/**/' } of ways) {
    await page.setViewportSize({ width, height });
    const style = await page.addStyleTag({ content: css });
    const lost = await page.evaluate(findLosses);
    if (lost.length > 0) found[name] = lost;
    await style.evaluate((element) => element.parentNode?.removeChild(element));
  }
  return found;
};

test.each([...pageTypes, ...pageStates])('%s loses nothing when it is enlarged', async (path) => {
  expect(await losses(await visit(path, { bypassCSP: true }))).toEqual({});
});

test('the search dialog loses nothing when it is enlarged', async () => {
  const page = await visit('/', { bypassCSP: true });
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.type('cache');
  await page.locator('dialog ol li').first().waitFor();
  expect(await losses(page)).toEqual({});
});
