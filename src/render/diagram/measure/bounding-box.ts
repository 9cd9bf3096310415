/** getBBox for every element Mermaid measures, by the rules of SVG 2 section 8.10 as Chromium applies them. */
import { EMPTY_BOX, boxAround, transformBox, uniteBoxes, type Box } from './box.ts';
import { toPixels } from './css-cascade.ts';
import { multiply, parseTransform, type Matrix } from './matrix.ts';
import { parsePath } from './path-data.ts';
import { pathBox } from './path-geometry.ts';
import { layoutSvgText, textRunBox } from './svg-text-layout.ts';

const NUMBER = /[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi;

/** A length in px, from the element's own style or else its attribute; 0 when it is missing or relative to something we do not know. */
export const lengthOf = (element: Element, name: string): number =>
  toPixels(styleAttribute(element, name), 16, 0) ?? toPixels(element.getAttribute(name), 16, 0) ?? 0;

const styleAttribute = (element: Element, name: string): string | undefined => {
  const style = element.getAttribute('style');
  if (!style?.includes(name)) return undefined;
  return new RegExp(`(?:^|;)\\s*${name}\\s*:\\s*([^;]+)`).exec(style)?.[1];
};

const ellipseBox = (cx: number, cy: number, rx: number, ry: number): Box => ({
  x: cx - rx,
  y: cy - ry,
  width: 2 * rx,
  height: 2 * ry,
});

const rectangle = (element: Element): Box | undefined => {
  const [x = 0, y = 0, width = 0, height = 0] = ['x', 'y', 'width', 'height'].map((name) => lengthOf(element, name));
  return { x, y, width, height };
};

const SHAPES: Readonly<Record<string, (element: Element) => Box | undefined>> = {
  rect: rectangle,
  image: rectangle,
  foreignObject: rectangle,
  circle: (element) => {
    const radius = lengthOf(element, 'r');
    return ellipseBox(lengthOf(element, 'cx'), lengthOf(element, 'cy'), radius, radius);
  },
  ellipse: (element) =>
    ellipseBox(lengthOf(element, 'cx'), lengthOf(element, 'cy'), lengthOf(element, 'rx'), lengthOf(element, 'ry')),
  line: (element) =>
    boxAround([
      { x: lengthOf(element, 'x1'), y: lengthOf(element, 'y1') },
      { x: lengthOf(element, 'x2'), y: lengthOf(element, 'y2') },
    ]),
  polygon: (element) => boxAround(pointsOf(element)),
  polyline: (element) => boxAround(pointsOf(element)),
  path: (element) => singlePrecision(pathBox(parsePath(element.getAttribute('d') ?? '', 'measured'))),
  text: (element) => uniteBoxes(layoutSvgText(element).map(textRunBox)),
  tspan: (element) => uniteBoxes(layoutSvgText(element).map(textRunBox)),
};

/** Browsers reckon with paths in single precision; layouts that start from there can depend on the last digit. */
const singlePrecision = (box: Box | undefined): Box | undefined => {
  if (!box) return undefined;
  const [x, y] = [Math.fround(box.x), Math.fround(box.y)];
  const side = (start: number, size: number, exact: number) => Math.fround(Math.fround(exact + size) - start);
  return { x, y, width: side(x, box.width, box.x), height: side(y, box.height, box.y) };
};

/** The vertices of a polygon or polyline. */
export const pointsOf = (element: Element): readonly { x: number; y: number }[] => {
  const numbers = (element.getAttribute('points')?.match(NUMBER) ?? []).map(Number);
  return Array.from({ length: Math.floor(numbers.length / 2) }, (_, index) => ({
    x: numbers[2 * index] ?? 0,
    y: numbers[2 * index + 1] ?? 0,
  }));
};

const CONTAINERS = new Set(['g', 'svg', 'a', 'switch']);

/** The box in the element's own coordinates, before its own transform; 0×0 at the origin when it draws nothing. */
export const boundingBox = (element: Element): Box => localBox(element) ?? EMPTY_BOX;

const localBox = (element: Element): Box | undefined => {
  if (!CONTAINERS.has(element.localName)) {
    return Object.hasOwn(SHAPES, element.localName) ? SHAPES[element.localName]?.(element) : undefined;
  }
  const boxes = [...element.children].flatMap((child) => {
    const box = isDrawn(child) ? localBox(child) : undefined;
    return box && !isEmptyChild(child, box) ? [transformBox(childTransform(child), box)] : [];
  });
  return uniteBoxes(boxes);
};

const isDrawn = (child: Element): boolean =>
  !/display:\s*none/.test(child.getAttribute('style') ?? '') && child.getAttribute('display') !== 'none';

/** Boxes without an extent do not count, except for lines and paths, which are thin by nature. */
const isEmptyChild = (child: Element, box: Box): boolean =>
  ['rect', 'foreignObject', 'image', 'circle', 'ellipse'].includes(child.localName) &&
  (box.width === 0 || box.height === 0);

const childTransform = (child: Element): Matrix => {
  const own = transformOf(child);
  return child.localName === 'svg' ? multiply(own, nestedViewport(child)) : own;
};

/** An element's own transform, from its attribute or its style. */
export const transformOf = (element: Element): Matrix =>
  parseTransform(element.getAttribute('transform') ?? styleAttribute(element, 'transform'));

/** The coordinate system an inner <svg> opens: its position and its viewBox. */
export const nestedViewport = (element: Element): Matrix => {
  const [x, y] = [lengthOf(element, 'x'), lengthOf(element, 'y')];
  const view = (element.getAttribute('viewBox')?.match(NUMBER) ?? []).map(Number);
  const [left = 0, top = 0, width = 0, height = 0] = view;
  if (view.length !== 4 || width <= 0 || height <= 0) return [1, 0, 0, 1, x, y];
  const scale = Math.min(
    (lengthOf(element, 'width') || width) / width,
    (lengthOf(element, 'height') || height) / height,
  );
  return [scale, 0, 0, scale, x - left * scale, y - top * scale];
};

/** The box on the page: all transforms from the root down applied. */
export const screenBox = (element: Element): Box => {
  let matrix = transformOf(element);
  for (let up = element.parentElement; up; up = up.parentElement) matrix = multiply(transformOf(up), matrix);
  return transformBox(matrix, boundingBox(element));
};

/** What getComputedTextLength says: all advances, whatever the lines. */
export const computedTextLength = (element: Element): number =>
  layoutSvgText(element).reduce((sum, run) => sum + run.width, 0);
