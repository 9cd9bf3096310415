/** A walk through a page with the Tab key. */
import type { Page } from 'playwright-core';

export interface Stop {
  /** Name of the element and its words. */
  readonly name: string;
  /** Its place among all elements of the page. */
  readonly place: number;
  /** Upper edge on the page, in pixels. */
  readonly top: number;
  /** Whether it keeps its place when the page is scrolled. */
  readonly isFixed: boolean;
  /** The widest outline of the element, of its ::after or of the label or item around it. */
  readonly outline: { readonly width: number; readonly colour: string; readonly ground: string } | undefined;
}

/** Runs in the page: where the focus is; undefined when it has left the document. */
const lookAtFocus = (): Stop | undefined => {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement || element instanceof SVGElement) || element === document.body) return undefined;
  const groundOf = (from: Element | null): string => {
    for (let node = from; node; node = node.parentElement) {
      const { backgroundColor } = getComputedStyle(node);
      if (!/^rgba\(.*, 0\)$/.test(backgroundColor)) return backgroundColor;
    }
    return 'rgb(255, 255, 255)';
  };
  const around = element.closest('label');
  const outlines = [
    { style: getComputedStyle(element), box: element },
    { style: getComputedStyle(element, '::after'), box: element },
    ...(around ? [{ style: getComputedStyle(around), box: around }] : []),
  ].flatMap(({ style, box }) =>
    style.outlineStyle === 'none'
      ? []
      : [
          {
            width: Number.parseFloat(style.outlineWidth),
            colour: style.outlineColor,
            ground: groundOf(Number.parseFloat(style.outlineOffset) < 0 ? box : box.parentElement),
          },
        ],
  );
  let isFixed = false;
  for (let node: Element | null = element; node; node = node.parentElement)
    if (/fixed|sticky/.test(getComputedStyle(node).position)) isFixed = true;
  return {
    name: `${element.tagName.toLowerCase()} ${(element.ariaLabel ?? element.textContent).trim().slice(0, 40)}`,
    place: [...document.querySelectorAll('*')].indexOf(element),
    top: Math.round(element.getBoundingClientRect().top + scrollY),
    isFixed,
    outline: outlines.toSorted((one, other) => other.width - one.width)[0],
  };
};

/** Some pages begin with the focus in a field: back to the start of the document. */
const startOver = async (page: Page): Promise<void> => {
  if (await page.evaluate(() => document.activeElement === document.body)) return;
  await page.locator('.skip').focus();
  await page.keyboard.press('Shift+Tab');
};

/** Presses Tab until the focus leaves the page or comes round, or `limit` times; tells every stop. */
export const tabOn = async (page: Page, limit = 400): Promise<readonly Stop[]> => {
  const stops: Stop[] = [];
  while (stops.length < limit) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(lookAtFocus);
    if (!stop || stops.some(({ place }) => place === stop.place)) break;
    stops.push(stop);
  }
  return stops;
};

/** The same from the start of the document. */
export const tabThrough = async (page: Page): Promise<readonly Stop[]> => {
  await startOver(page);
  return tabOn(page);
};
