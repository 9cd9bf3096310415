/** Gives jsdom's elements the measuring methods that jsdom leaves out, answered by our own layout. */
import type { DOMWindow } from 'jsdom';
import { boundingBox, computedTextLength, screenBox } from '../measure/bounding-box.ts';
import type { Box } from '../measure/box.ts';
import { styleOf } from '../measure/css-cascade.ts';
import { whileFrozen } from '../measure/frozen-tree.ts';
import { layoutHtml } from '../measure/html-layout.ts';
import { parsePath } from '../measure/path-data.ts';
import { pathLength, pointAtLength } from '../measure/path-geometry.ts';

/** Adds getBBox, getComputedTextLength, getTotalLength and their kin to every element of the window. */
export const installMeasuring = (window: DOMWindow): void => {
  const { Element, HTMLElement, SVGElement } = window;
  define(SVGElement.prototype, {
    getBBox: boundingBox,
    getComputedTextLength: computedTextLength,
    getTotalLength: (element) => pathLength(pathOf(element)),
    getPointAtLength: (element, length) => pointAtLength(pathOf(element), Number(length)),
  });
  define(Element.prototype, {
    getBoundingClientRect: (element) => toDomRect(element.namespaceURI === SVG ? screenBox(element) : htmlBox(element)),
  });
  for (const name of ['offsetWidth', 'clientWidth', 'scrollWidth']) measure(HTMLElement.prototype, name, 'width');
  for (const name of ['offsetHeight', 'clientHeight', 'scrollHeight']) measure(HTMLElement.prototype, name, 'height');
  const computed = (element: Element) => new Proxy({}, { get: (_, name) => readComputed(element, name) });
  Object.defineProperty(window, 'getComputedStyle', { value: computed, configurable: true });
  Object.defineProperty(globalThis, 'getComputedStyle', { value: computed, configurable: true });
};

const SVG = 'http://www.w3.org/2000/svg';
/** Width of everything that is not a label: the page Mermaid believes to draw in. */
const PAGE_WIDTH = 960;

const pathOf = (element: Element) => parsePath(element.getAttribute('d') ?? '', 'measured');

const htmlBox = (element: Element): Box => {
  if (!element.closest('foreignObject')) return { x: 0, y: 0, width: PAGE_WIDTH, height: 600 };
  return { x: 0, y: 0, ...layoutHtml(element) };
};

const toDomRect = ({ x, y, width, height }: Box) => ({
  x,
  y,
  width,
  height,
  left: x,
  top: y,
  right: x + width,
  bottom: y + height,
});

const define = (
  prototype: object,
  methods: Readonly<Record<string, (element: Element, argument: unknown) => unknown>>,
): void => {
  for (const [name, method] of Object.entries(methods)) {
    const value = function (this: Element, argument: unknown) {
      return whileFrozen(() => method(this, argument));
    };
    Object.defineProperty(prototype, name, { value, configurable: true, writable: true });
  }
};

const measure = (prototype: object, name: string, side: 'width' | 'height'): void => {
  const get = function (this: Element) {
    return Math.round(whileFrozen(() => htmlBox(this))[side]);
  };
  Object.defineProperty(prototype, name, { get, configurable: true });
};

const readComputed = (element: Element, name: string | symbol): unknown => {
  const value = (property: string) =>
    whileFrozen(() => styleOf(element))[property] ?? (/^(?:padding|border|margin)/.test(property) ? '0px' : '');
  if (name === 'getPropertyValue') return value;
  return typeof name === 'string' ? value(name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)) : undefined;
};
