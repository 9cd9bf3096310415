// Mermaid's tree as a flat list of marks in paint order, every style resolved and every position absolute.
import { boundingBox, nestedViewport, transformOf } from './bounding-box.ts';
import { intersectBoxes, transformBox, uniteBoxes, type Box } from './box.ts';
import { createStyler, type Style } from './css-cascade.ts';
import { IDENTITY, multiply, parseTransform, type Matrix, type Point } from './matrix.ts';
import { resolvePaint, type AuthorColours, type Paint } from './paint.ts';
import { isRoughFill, readGeometry, type Geometry } from './geometry.ts';
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
  /** A title of a group, drawn above the lines that cross it. */
  readonly isTitle: boolean;
}

export type Mark = ShapeMark | TextMark;

export interface Scene {
  readonly marks: readonly Mark[];
  /** What Mermaid would show of it. */
  readonly frame: Box | undefined;
}

/** The marks of a whole drawing. */
export const readDrawing = (root: Element, authored: AuthorColours): Scene => ({
  marks: readScene(root, authored),
  frame: frameOf(root),
});

const frameOf = (root: Element): Box | undefined => {
  const [x = 0, y = 0, width = 0, height = 0] = (root.getAttribute('viewBox') ?? '').split(/[\s,]+/).map(Number);
  return width > 0 && height > 0 && Number.isFinite(x + y) ? { x, y, width, height } : undefined;
};

const INVISIBLE = new Set([
  'style',
  'defs',
  'marker',
  'title',
  'desc',
  'metadata',
  'filter',
  'script',
  'image',
  'clipPath',
  'mask',
  'symbol',
  'pattern',
  'linearGradient',
  'radialGradient',
  'animate',
  'animateTransform',
  'set',
]);

interface Place {
  readonly style: Style;
  readonly matrix: Matrix;
  readonly opacity: number;
  /** Style of the second path of a rough outline. */
  readonly outlineStyle?: Style | undefined;
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
    const outline = geometry && isRoughFill(element) ? element.nextElementSibling : null;
    const outlineStyle = outline ? styler(outline, place.style) : undefined;
    if (geometry) return shapeMarks(element, geometry, { ...here, outlineStyle }, authored, find);
    return [...element.children].flatMap((child) => walk(child, here));
  };
  return walk(root, { style: {}, matrix: IDENTITY, opacity: 1 });
};

const localMatrix = (element: Element, style: Style): Matrix => {
  const [, originX, originY] =
    /^\s*(-?[\d.]+)(?:px)?[\s,]+(-?[\d.]+)(?:px)?/.exec(element.getAttribute('transform-origin') ?? '') ?? [];
  const [x, y] = [Number(originX ?? 0), Number(originY ?? 0)];
  const turn = element.hasAttribute('transform') ? transformOf(element) : parseTransform(style['transform']);
  const own = multiply(multiply([1, 0, 0, 1, x, y], turn), [1, 0, 0, 1, -x, -y]);
  return element.localName === 'svg' ? multiply(own, nestedViewport(element)) : own;
};

const findMarker = (root: Element, reference: string | undefined): Element | undefined => {
  const id = /url\(["']?#([^"')]+)/.exec(reference ?? '')?.[1];
  if (!id) return undefined;
  return [...root.querySelectorAll('marker')].find((marker) => marker.id === id);
};

const textMark = (block: TextBlock, matrix: Matrix, isTitle = false): TextMark => ({
  kind: 'text',
  block,
  matrix,
  box: transformBox(matrix, block.box),
  isTitle,
});

const labelMarks = (element: Element, matrix: Matrix, authored: AuthorColours): readonly Mark[] => {
  const label = htmlToText(element, authored);
  if (!label) return [];
  const text = textMark(label.text, matrix, element.closest('.cluster-label') !== null);
  if (!label.background) return [text];
  const { x, y, width, height } = label.text.box;
  const geometry: Geometry = { kind: 'rect', box: { x: x - 4, y, width: width + 8, height }, rx: 0, ry: 0 };
  return [
    { ...PLAIN, kind: 'shape', geometry, matrix, fill: label.background, box: transformBox(matrix, geometry.box) },
    text,
  ];
};

const PLAIN = { stroke: undefined, opacity: 1, isEvenOdd: false, markers: {} } as const;

const shapeMarks = (
  element: Element,
  geometry: Geometry,
  { style, matrix, opacity, outlineStyle }: Place,
  authored: AuthorColours,
  find: (reference: string | undefined) => Element | undefined,
): readonly Mark[] => {
  if (style['visibility'] === 'hidden') return [];
  const fill = faded(resolvePaint(style['fill'], 'fill', authored), style['fill-opacity']);
  const stroke = readStroke(style, authored) ?? (outlineStyle && readStroke(outlineStyle, authored));
  const markers = {
    start: find(style['marker-start']),
    mid: find(style['marker-mid']),
    end: find(style['marker-end']),
  };
  const present = Object.fromEntries(Object.entries(markers).filter(([, marker]) => marker !== undefined));
  if (isPoint(geometry) && markers.start) return stampMarker(markers.start, geometry.segments[0]?.to, matrix, authored);
  const isThin = geometry.kind === 'path' && geometry.isLine;
  if ((!fill || isThin) && !stroke) return [];
  const box = transformBox(matrix, boundingBox(element));
  const isEvenOdd = style['fill-rule'] === 'evenodd';
  return [
    {
      kind: 'shape',
      geometry,
      matrix,
      fill: isThin ? undefined : fill,
      stroke,
      opacity,
      isEvenOdd,
      markers: present,
      box,
    },
  ];
};

const isPoint = (geometry: Geometry): geometry is Extract<Geometry, { kind: 'path' }> =>
  geometry.kind === 'path' &&
  geometry.segments.every(({ to }) => to.x === geometry.segments[0]?.to.x && to.y === geometry.segments[0]?.to.y);

/** Sequence numbers sit on a line without length whose marker is a disc: the disc itself is drawn instead. */
const stampMarker = (
  marker: Element,
  at: Point | undefined,
  matrix: Matrix,
  authored: AuthorColours,
): readonly Mark[] => {
  if (!at) return [];
  const [refX, refY] = ['refX', 'refY'].map((name) => Number.parseFloat(marker.getAttribute(name) ?? '0') || 0);
  const place = multiply(matrix, [1, 0, 0, 1, at.x - (refX ?? 0), at.y - (refY ?? 0)]);
  return readScene(marker, authored).map((mark) => ({
    ...mark,
    matrix: multiply(place, mark.matrix),
    box: transformBox(place, mark.box),
  }));
};

const readStroke = (style: Style, authored: AuthorColours): Stroke | undefined => {
  const paint = faded(resolvePaint(style['stroke'], 'stroke', authored), style['stroke-opacity']);
  const width = Number.parseFloat(style['stroke-width'] ?? '1');
  if (!paint || !(width > 0)) return undefined;
  const dash = style['stroke-dasharray']
    ?.replaceAll('px', '')
    .trim()
    .replace(/[\s,]+/g, ' ');
  const isDashed =
    dash !== undefined &&
    /^[\d. ]+$/.test(dash) &&
    dash.split(' ').some((part, index) => index % 2 === (dash.includes(' ') ? 1 : 0) && Number(part) > 0);
  return { paint, width, dash: isDashed ? dash : undefined, cap: style['stroke-linecap'] };
};

const faded = (paint: Paint | undefined, opacity: string | undefined): Paint | undefined => {
  const share = Number.parseFloat(opacity ?? '1');
  if (!paint || share === 0) return undefined;
  if (paint.kind === 'token') return { ...paint, alpha: paint.alpha * share };
  return { kind: 'author', colour: { ...paint.colour, alpha: paint.colour.alpha * share } };
};

/** The box to show: all text, and every shape as far as Mermaid's own frame shows it; strokes included. */
export const sceneBox = (marks: readonly Mark[], frame: Box | undefined): Box => {
  const boxes = marks.flatMap((mark): readonly Box[] => {
    if (mark.kind === 'text') return [mark.box];
    const half = mark.stroke ? mark.stroke.width / 2 : 0;
    const { x, y, width, height } = mark.box;
    const whole = { x: x - half, y: y - half, width: width + 2 * half, height: height + 2 * half };
    const shown = frame ? intersectBoxes(whole, frame) : whole;
    return shown ? [shown] : [];
  });
  return uniteBoxes(boxes) ?? { x: 0, y: 0, width: 1, height: 1 };
};
