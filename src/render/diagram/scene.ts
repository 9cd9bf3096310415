// Mermaid's tree as a flat list of marks in paint order, every style resolved and every position absolute.
import { boundingBox, nestedViewport, transformOf } from './bounding-box.ts';
import { transformBox, uniteBoxes, type Box } from './box.ts';
import { createStyler, type Style } from './css-cascade.ts';
import { IDENTITY, multiply, parseTransform, type Matrix } from './matrix.ts';
import { resolvePaint, type AuthorColours, type Paint } from './paint.ts';
import { readGeometry, type Geometry } from './geometry.ts';
import { htmlToText, svgToText, type TextBlock } from './text-block.ts';

export interface Stroke {
  readonly paint: Paint;
  readonly width: number;
  readonly dash: string | undefined;
  readonly cap: string | undefined;
}

export interface ShapeMark {
  readonly kind: 'shape';
  readonly geometry: Geometry;
  readonly matrix: Matrix;
  readonly fill: Paint | undefined;
  readonly stroke: Stroke | undefined;
  readonly opacity: number;
  readonly isEvenOdd: boolean;
  /** Marker elements at the start, middle and end of a line. */
  readonly markers: Readonly<Partial<Record<'start' | 'mid' | 'end', Element>>>;
  readonly box: Box;
}

export interface TextMark {
  readonly kind: 'text';
  readonly block: TextBlock;
  readonly matrix: Matrix;
  readonly box: Box;
}

export type Mark = ShapeMark | TextMark;

const INVISIBLE = new Set(['style', 'defs', 'marker', 'title', 'desc', 'metadata', 'filter', 'script', 'image', 'clipPath', 'mask', 'symbol', 'pattern', 'linearGradient', 'radialGradient', 'animate', 'animateTransform', 'set']);

interface Place {
  readonly style: Style;
  readonly matrix: Matrix;
  readonly opacity: number;
}

/** Reads everything painted under `root`, an <svg> or a <marker>. */
export const readScene = (root: Element, authored: AuthorColours): readonly Mark[] => {
  const styler = createStyler(root);
  const find = (reference: string | undefined) => findMarker(root, reference);
  const walk = (element: Element, place: Place): readonly Mark[] => {
    if (element !== root && INVISIBLE.has(element.localName)) return [];
    const style = styler(element, place.style);
    const opacity = place.opacity * Number.parseFloat(style['opacity'] ?? '1');
    if (style['display'] === 'none' || opacity === 0) return [];
    const matrix = element === root ? IDENTITY : multiply(place.matrix, localMatrix(element, style));
    const here = { style, matrix, opacity };
    if (element.localName === 'text') return svgToText(element, authored).map((block) => textMark(block, matrix));
    if (element.localName === 'foreignObject') return labelMarks(element, matrix, authored);
    const geometry = readGeometry(element);
    if (geometry) return shapeMarks(element, geometry, here, authored, find);
    return [...element.children].flatMap((child) => walk(child, here));
  };
  return walk(root, { style: {}, matrix: IDENTITY, opacity: 1 });
};

const localMatrix = (element: Element, style: Style): Matrix => {
  const own = element.hasAttribute('transform') ? transformOf(element) : parseTransform(style['transform']);
  return element.localName === 'svg' ? multiply(own, nestedViewport(element)) : own;
};

const findMarker = (root: Element, reference: string | undefined): Element | undefined => {
  const id = /url\(["']?#([^"')]+)/.exec(reference ?? '')?.[1];
  if (!id) return undefined;
  return [...root.querySelectorAll('marker')].find((marker) => marker.id === id);
};

const textMark = (block: TextBlock, matrix: Matrix): TextMark => ({
  kind: 'text',
  block,
  matrix,
  box: transformBox(matrix, block.box),
});

const labelMarks = (element: Element, matrix: Matrix, authored: AuthorColours): readonly Mark[] => {
  const label = htmlToText(element, authored);
  if (!label) return [];
  const text = textMark(label.text, matrix);
  if (!label.background) return [text];
  const { x, y, width, height } = label.text.box;
  const geometry: Geometry = { kind: 'rect', box: { x: x - 4, y, width: width + 8, height }, rx: 0, ry: 0 };
  return [{ ...PLAIN, kind: 'shape', geometry, matrix, fill: label.background, box: transformBox(matrix, geometry.box) }, text];
};

const PLAIN = { stroke: undefined, opacity: 1, isEvenOdd: false, markers: {} } as const;

const shapeMarks = (
  element: Element,
  geometry: Geometry,
  { style, matrix, opacity }: Place,
  authored: AuthorColours,
  find: (reference: string | undefined) => Element | undefined,
): readonly Mark[] => {
  if (style['visibility'] === 'hidden') return [];
  const fill = faded(resolvePaint(style['fill'], 'fill', authored), style['fill-opacity']);
  const stroke = readStroke(style, authored);
  const markers = { start: find(style['marker-start']), mid: find(style['marker-mid']), end: find(style['marker-end']) };
  const present = Object.fromEntries(Object.entries(markers).filter(([, marker]) => marker !== undefined));
  const isThin = geometry.kind === 'path' && geometry.isLine;
  if ((!fill || isThin) && !stroke) return [];
  const box = transformBox(matrix, boundingBox(element));
  const isEvenOdd = style['fill-rule'] === 'evenodd';
  return [{ kind: 'shape', geometry, matrix, fill: isThin ? undefined : fill, stroke, opacity, isEvenOdd, markers: present, box }];
};

const readStroke = (style: Style, authored: AuthorColours): Stroke | undefined => {
  const paint = faded(resolvePaint(style['stroke'], 'stroke', authored), style['stroke-opacity']);
  const width = Number.parseFloat(style['stroke-width'] ?? '1');
  if (!paint || !(width > 0)) return undefined;
  const dash = style['stroke-dasharray']?.replaceAll('px', '').trim().replace(/[\s,]+/g, ' ');
  const isDashed = dash !== undefined && /^[\d. ]+$/.test(dash) && dash.split(' ').some((part, index) => index % 2 === (dash.includes(' ') ? 1 : 0) && Number(part) > 0);
  return { paint, width, dash: isDashed ? dash : undefined, cap: style['stroke-linecap'] };
};

const faded = (paint: Paint | undefined, opacity: string | undefined): Paint | undefined => {
  const share = Number.parseFloat(opacity ?? '1');
  if (!paint || share === 0) return undefined;
  if (paint.kind === 'token') return { ...paint, alpha: paint.alpha * share };
  return { kind: 'author', colour: { ...paint.colour, alpha: paint.colour.alpha * share } };
};

/** The box around all marks, strokes included. */
export const sceneBox = (marks: readonly Mark[]): Box => {
  const boxes = marks.map((mark) => {
    const half = mark.kind === 'shape' && mark.stroke ? mark.stroke.width / 2 : 0;
    const { x, y, width, height } = mark.box;
    return { x: x - half, y: y - half, width: width + 2 * half, height: height + 2 * half };
  });
  return uniteBoxes(boxes) ?? { x: 0, y: 0, width: 1, height: 1 };
};
