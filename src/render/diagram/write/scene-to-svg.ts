/** The flat scene as a small static SVG: classes for theme colours, no style, no HTML, nothing that can run or load. */
import { transformBox, type Box } from '../measure/box.ts';
import { DiagramError } from '../source/diagram-error.ts';
import type { Geometry } from '../scene/geometry.ts';
import { createMarkers, type Markers } from './markers.ts';
import { short, tag, type Attributes } from './markup.ts';
import { isTranslation, multiply, type Matrix } from '../measure/matrix.ts';
import type { AuthorColours } from '../colour/author-colours.ts';
import { shapePaint } from './paint-attributes.ts';
import { transformPath } from '../measure/path-data.ts';
import { pathToData } from './path-to-data.ts';
import type { Segment } from '../measure/segment.ts';
import { sceneBox, type Mark, type Scene, type ShapeMark } from '../scene/scene.ts';
import { textToSvg } from './text-to-svg.ts';

export interface WrittenSvg {
  readonly svg: string;
  /** Natural size in px. */
  readonly width: number;
  readonly height: number;
}

const MARGIN = 8;
/** What browsers still paint. */
const MAX_SIDE = 16_000;

/** Writes the scene. `name` is the kind of diagram, `prefix` starts every id. */
export const sceneToSvg = (scene: Scene, name: string, prefix: string, authored: AuthorColours): WrittenSvg => {
  const bounds = sceneBox(scene.marks, scene.frame);
  const [width, height] = [Math.ceil(bounds.width + 2 * MARGIN), Math.ceil(bounds.height + 2 * MARGIN)];
  if (!(Math.max(width, height) <= MAX_SIDE)) {
    throw new DiagramError(`The picture would be ${width} × ${height} px; ${MAX_SIDE} is the limit for a side`);
  }
  const origin: Matrix = [1, 0, 0, 1, MARGIN - bounds.x, MARGIN - bounds.y];
  const moved = scene.marks.map((mark): Mark => ({
    ...mark,
    matrix: multiply(origin, mark.matrix),
    box: transformBox(origin, mark.box),
  }));
  const markers = createMarkers(prefix, authored);
  const body = moved.map((mark) => (mark.kind === 'text' ? textToSvg(mark) : shapeToSvg(mark, markers)));
  const content = `${markers.definitions()}${body.join('')}`;
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    class: `dg dg-${name}`,
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
  };
  return { svg: tag('svg', attributes, content), width, height };
};

const shapeToSvg = (mark: ShapeMark, markers: Markers): string => {
  const { geometry, matrix } = mark;
  const residue: Attributes = isTranslation(matrix) ? {} : { transform: `matrix(${matrix.map(precise).join(' ')})` };
  const paint = shapePaint(mark.fill, mark.stroke, mark.opacity);
  const [dx, dy] = isTranslation(matrix) ? [matrix[4], matrix[5]] : [0, 0];
  if (geometry.kind === 'rect') {
    const { x, y, width, height } = geometry.box;
    if (drawsSome(mark.stroke?.dash, width))
      return shapeToSvg({ ...mark, geometry: rectToPath(geometry.box) }, markers);
    const radii = { rx: geometry.rx || undefined, ry: geometry.ry === geometry.rx ? undefined : geometry.ry };
    return tag('rect', { ...paint, x: x + dx, y: y + dy, width, height, ...radii, ...residue });
  }
  if (geometry.kind === 'ellipse') {
    const centre = { cx: geometry.cx + dx, cy: geometry.cy + dy };
    const { rx, ry } = geometry;
    return rx === ry
      ? tag('circle', { ...paint, ...centre, r: rx, ...residue })
      : tag('ellipse', { ...paint, ...centre, rx, ry, ...residue });
  }
  const d = pathToData(isTranslation(matrix) ? transformPath(matrix, geometry.segments) : geometry.segments);
  const evenOdd = mark.isEvenOdd && mark.fill ? { 'fill-rule': 'evenodd' } : {};
  return d === '' ? '' : tag('path', { ...paint, d, ...evenOdd, ...markers.attributes(mark), ...residue });
};

/** A dash as long as a side is a way to draw some sides only: no corner may be rounded then. */
const drawsSome = (dash: string | undefined, side: number): boolean => Number.parseFloat(dash ?? '') >= side - 0.5;

const rectToPath = ({ x, y, width, height }: Box): Geometry => {
  const [right, bottom] = [x + width, y + height];
  const corners = [
    { x, y },
    { x: right, y },
    { x: right, y: bottom },
    { x, y: bottom },
  ];
  const lines = corners.map((to, index): Segment => ({ kind: index === 0 ? 'M' : 'L', to }));
  return { kind: 'path', segments: [...lines, { kind: 'Z', to: { x, y } }], isLine: false };
};

const precise = (value: number): string =>
  Math.abs(value) < 10 ? String(Math.round(value * 1e4) / 1e4) : short(value);
