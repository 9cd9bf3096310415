/** What Chromium sees of an SVG: boxes of all that is drawn, and texts that leave where they belong. */
import type { Page } from 'playwright-core';

export interface DrawnBox {
  /** Name of the element. */
  readonly name: string;
  /** Left, top, width and height in user units. */
  readonly box: readonly [number, number, number, number];
}

/** Shows `svg` alone on the page. */
export const showSvg = (page: Page, svg: string): Promise<void> =>
  page.evaluate((markup) => {
    const main = document.querySelector('main');
    if (!main) throw new Error('no main');
    main.innerHTML = markup;
  }, svg);

/** The frame and every drawn element of the SVG that is shown, in document order. */
export const measureBoxes = (page: Page): Promise<readonly DrawnBox[]> =>
  page.evaluate(() => {
    const root = document.querySelector<SVGSVGElement>('main svg');
    if (!root) throw new Error('no svg');
    const view = root.viewBox.baseVal;
    const { x, y, width, height } = view.width > 0 ? view : root.getBBox();
    root.setAttribute('style', `display:block;max-width:none;width:${width}px;height:${height}px`);
    const origin = root.getBoundingClientRect();
    const drawn = root.querySelectorAll('rect,circle,ellipse,line,polygon,polyline,path,text,foreignObject');
    const boxes = [...drawn]
      .filter((element) => !element.closest('defs,marker,clipPath,symbol'))
      .map((element): DrawnBox => {
        const box = element.getBoundingClientRect();
        return { name: element.localName, box: [box.x - origin.x + x, box.y - origin.y + y, box.width, box.height] };
      });
    return [{ name: 'svg', box: [x, y, width, height] as const }, ...boxes];
  });

/** Texts of the SVG of ours that is shown which leave the picture. */
export const findOutsidePicture = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const frame = document.querySelector('main svg')?.getBoundingClientRect();
    if (!frame) throw new Error('no svg');
    return [...document.querySelectorAll('main text')].flatMap((text) => {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      const [across, down] = [left >= frame.left - 1 && right <= frame.right + 1, top >= frame.top - 1];
      return across && down && bottom <= frame.bottom + 1 ? [] : [text.textContent];
    });
  });

/** Texts of the SVG of ours that is shown which leave the smallest area that their middle lies in. */
export const findOutsideAreas = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const holds = (shape: SVGGeometryElement, place: DOMPoint) => {
      const point = place.matrixTransform(shape.getScreenCTM()?.inverse());
      // Chromium's own answer is wrong on the right half of some ellipses.
      if (!shape.matches('circle,ellipse')) return shape.isPointInFill(point);
      const box = shape.getBBox();
      return Math.hypot((point.x - box.x) / box.width - 0.5, (point.y - box.y) / box.height - 0.5) <= 0.5;
    };
    const areas = [...document.querySelectorAll<SVGGeometryElement>('main :is(rect,circle,ellipse,path)')]
      .filter((shape) => !shape.closest('marker') && getComputedStyle(shape).fill !== 'none')
      .map((shape) => ({ shape, box: shape.getBoundingClientRect() }))
      .sort((a, b) => a.box.width * a.box.height - b.box.width * b.box.height);
    return [...document.querySelectorAll<SVGTextElement>('main text')].flatMap((text) => {
      const { x, y, width, height } = text.getBBox();
      const toPage = text.getScreenCTM() ?? {};
      const at = (across: number, down: number) => new DOMPoint(across, down).matrixTransform(toPage);
      const home = areas.find(({ shape }) => holds(shape, at(x + width / 2, y + height / 2)))?.shape;
      if (!home || home.matches('.dg-tag,.dg-head')) return [];
      const sides = [x + 1, x + width - 1].map((across) => at(across, y + height / 2));
      const ends = [y + 4, y + height - 4].map((down) => at(x + width / 2, down));
      return [...sides, ...ends].every((point) => holds(home, point)) ? [] : [text.textContent];
    });
  });
