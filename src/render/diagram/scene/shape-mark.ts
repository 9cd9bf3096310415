/** One painted shape: its geometry with the fill, stroke and arrowheads its style gives it. */
import { boundingBox } from '../measure/bounding-box.ts';
import { transformBox } from '../measure/box.ts';
import type { Style } from '../measure/css-cascade.ts';
import type { Geometry } from './geometry.ts';
import { multiply, type Matrix } from '../measure/matrix.ts';
import type { AuthorColours } from '../colour/author-colours.ts';
import { resolvePaint, type Paint } from '../colour/paint.ts';
import type { ShapeMark, Stroke } from './scene.ts';

interface Look {
  readonly style: Style;
  readonly matrix: Matrix;
  readonly opacity: number;
  /** Style of the second path of a rough outline. */
  readonly outlineStyle: Style | undefined;
}

/** The mark of a shape; undefined when it paints nothing. `markers` by their ids. */
export const readShape = (
  element: Element,
  geometry: Geometry,
  { style, matrix, opacity, outlineStyle }: Look,
  authored: AuthorColours,
  markers: ReadonlyMap<string, Element>,
): ShapeMark | undefined => {
  const isThin = geometry.kind === 'path' && geometry.isLine;
  const fill = isThin ? undefined : faded(resolvePaint(style['fill'], 'fill', authored), style['fill-opacity']);
  const stroke = readStroke(style, authored) ?? (outlineStyle && readStroke(outlineStyle, authored));
  if (style['visibility'] === 'hidden' || (!fill && !stroke)) return undefined;
  return {
    kind: 'shape',
    geometry,
    matrix,
    fill,
    stroke,
    opacity,
    isEvenOdd: style['fill-rule'] === 'evenodd',
    isPatch: false,
    isBackdrop: isBackdrop(element),
    markers: readMarkers(style, markers),
    box: transformBox(matrix, boundingBox(element)),
  };
};

/** The boxes and highlights behind the participants and messages of a sequence. */
const isBackdrop = (element: Element): boolean => element.localName === 'rect' && element.classList.contains('rect');

/** The markers a style asks for, by their place on the line. */
export const readMarkers = (style: Style, markers: ReadonlyMap<string, Element>): ShapeMark['markers'] =>
  Object.fromEntries(
    (['start', 'mid', 'end'] as const).flatMap((at) => {
      const id = /url\(["']?#([^"')]+)/.exec(style[`marker-${at}`] ?? '')?.[1];
      const marker = id === undefined ? undefined : markers.get(id);
      return marker ? [[at, marker] as const] : [];
    }),
  );

/** Sequence numbers sit on a line without length whose marker is a disc: where that disc is to be drawn instead. */
export const readPoint = (
  geometry: Geometry,
  { start }: ShapeMark['markers'],
  matrix: Matrix,
): { marker: Element; matrix: Matrix } | undefined => {
  if (geometry.kind !== 'path' || !start) return undefined;
  const [first] = geometry.segments;
  if (!first || geometry.segments.some(({ to }) => to.x !== first.to.x || to.y !== first.to.y)) return undefined;
  const reference = (name: string) => Number.parseFloat(start.getAttribute(name) ?? '0') || 0;
  const move: Matrix = [1, 0, 0, 1, first.to.x - reference('refX'), first.to.y - reference('refY')];
  return { marker: start, matrix: multiply(matrix, move) };
};

const readStroke = (style: Style, authored: AuthorColours): Stroke | undefined => {
  const paint = faded(resolvePaint(style['stroke'], 'stroke', authored), style['stroke-opacity']);
  const width = Number.parseFloat(style['stroke-width'] ?? '1');
  if (!paint || !(width > 0)) return undefined;
  return { paint, width, dash: readDash(style['stroke-dasharray']), cap: style['stroke-linecap'] };
};

/** Mermaid writes `0`, `0 0` and `1, 0` for solid lines. */
const readDash = (value: string | undefined): string | undefined => {
  const parts = (value ?? '')
    .replaceAll('px', '')
    .trim()
    .split(/[\s,]+/);
  if (!parts.every((part) => /^\d+(?:\.\d+)?$/.test(part))) return undefined;
  const gaps = parts.length === 1 ? parts : parts.filter((_, index) => index % 2 === 1);
  return gaps.some((gap) => Number(gap) > 0) ? parts.join(' ') : undefined;
};

const faded = (paint: Paint | undefined, opacity: string | undefined): Paint | undefined => {
  const share = Number.parseFloat(opacity ?? '1');
  if (!paint || share === 0) return undefined;
  if (paint.kind === 'token') return { ...paint, alpha: paint.alpha * share };
  return { kind: 'author', colour: { ...paint.colour, alpha: paint.colour.alpha * share } };
};
