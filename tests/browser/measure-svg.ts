/** What Chromium sees of an SVG: boxes of all that is drawn, and texts that leave where they belong. */
import type { Page } from 'playwright-core';

export interface DrawnBox {
  /** Name of the element. */
  readonly name: string;
  /** Left, top, width and height in user units. */
  readonly box: readonly [number, number, number, number];
}

/** The frame and every drawn element of `svg` in document order. */
export const measureBoxes = (page: Page, svg: string): Promise<readonly DrawnBox[]> =>
  page.evaluate((markup) => {
    const main = document.querySelector('main');
    if (!main) throw new Error('no main');
    main.innerHTML = markup;
    const root = main.querySelector('svg');
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
  }, svg);

export interface Stray {
  readonly text: string;
  readonly from: 'picture' | 'shape';
}

/** Texts of our own SVG that leave the picture, or the smallest area that their middle lies in. */
export const findStrays = (page: Page, svg: string): Promise<readonly Stray[]> =>
  page.evaluate((markup) => {
    const main = document.querySelector('main');
    if (!main) throw new Error('no main');
    main.innerHTML = markup;
    const frame = main.querySelector('svg')?.getBoundingClientRect();
    if (!frame) throw new Error('no svg');
    const within = (inner: DOMRect, outer: DOMRect, slack: number) =>
      inner.left >= outer.left - slack &&
      inner.right <= outer.right + slack &&
      inner.top >= outer.top - slack &&
      inner.bottom <= outer.bottom + slack;
    const holds = (shape: SVGGeometryElement, place: DOMPoint) => {
      const point = place.matrixTransform(shape.getScreenCTM()?.inverse());
      // Chromium's own answer is wrong on the right half of some ellipses.
      if (!shape.matches('circle,ellipse')) return shape.isPointInFill(point);
      const box = shape.getBBox();
      const [u, v] = [(point.x - box.x) / box.width - 0.5, (point.y - box.y) / box.height - 0.5];
      return u * u + v * v <= 0.25;
    };
    const shapes = [...main.querySelectorAll<SVGGeometryElement>('rect,circle,ellipse,path')]
      .filter((shape) => !shape.closest('marker') && getComputedStyle(shape).fill !== 'none')
      .map((shape) => ({ shape, box: shape.getBoundingClientRect() }))
      .sort((a, b) => a.box.width * a.box.height - b.box.width * b.box.height)
      .map(({ shape }) => shape);
    const isInside = (text: SVGTextElement) => {
      const { x, y, width, height } = text.getBBox();
      const at = (across: number, down: number) =>
        new DOMPoint(across, down).matrixTransform(text.getScreenCTM() ?? {});
      const middle = at(x + width / 2, y + height / 2);
      const home = shapes.find((shape) => holds(shape, middle));
      if (!home || home.matches('.dg-tag,.dg-head')) return true;
      const sides = [x + 1, x + width - 1].map((across) => at(across, y + height / 2));
      const ends = [y + 4, y + height - 4].map((down) => at(x + width / 2, down));
      return [...sides, ...ends].every((point) => holds(home, point));
    };
    return [...main.querySelectorAll('text')].flatMap((text): Stray[] => {
      const content = text.textContent;
      if (!within(text.getBoundingClientRect(), frame, 1)) return [{ text: content, from: 'picture' }];
      return isInside(text) ? [] : [{ text: content, from: 'shape' }];
    });
  }, svg);
