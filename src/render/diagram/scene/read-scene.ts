/** Walks Mermaid's tree from the root down: styles resolved, transforms multiplied, what is invisible left behind. */
import { nestedViewport, transformOf } from '../measure/bounding-box.ts';
import { transformBox, type Box } from '../measure/box.ts';
import { raiseCrossedTexts } from './crossed-texts.ts';
import { createStyler, type Style } from '../measure/css-cascade.ts';
import { whileFrozen } from '../measure/frozen-tree.ts';
import { readGeometry } from './geometry.ts';
import { IDENTITY, multiply, parseTransform, type Matrix } from '../measure/matrix.ts';
import type { AuthorColours } from '../colour/author-colours.ts';
import { mendDrawing } from '../mend/mend-drawing.ts';
import { fitBadges } from '../mend/number-badges.ts';
import { roughPartOf, type RoughPart } from './rough-path.ts';
import type { Mark, Scene } from './scene.ts';
import { readMarkers, readPoint, readShape } from './shape-mark.ts';
import { readLabel, readText } from './text-mark.ts';

/** The marks of a whole drawing, which may be altered on the way. */
export const readDrawing = (root: Element, authored: AuthorColours): Scene => {
  mendDrawing(root);
  const marks = whileFrozen(() => readScene(root, authored));
  return { marks: raiseCrossedTexts(titlesLast(fitBadges(marks))), frame: frameOf(root) };
};

/** Titles of groups come after the lines that cross them, with a halo to keep them legible. */
const titlesLast = (marks: readonly Mark[]): readonly Mark[] => {
  const isTitle = (mark: Mark) => mark.kind === 'text' && mark.isTitle;
  return [...marks.filter((mark) => !isTitle(mark)), ...marks.filter(isTitle)];
};

const frameOf = (root: Element): Box | undefined => {
  const [x = 0, y = 0, width = 0, height = 0] = (root.getAttribute('viewBox') ?? '').split(/[\s,]+/).map(Number);
  return width > 0 && height > 0 && Number.isFinite(x + y) ? { x, y, width, height } : undefined;
};

/** What groups others without painting itself; everything unknown paints nothing. */
const CONTAINERS = new Set(['svg', 'g', 'a', 'switch']);

interface Place {
  readonly style: Style;
  readonly matrix: Matrix;
  readonly opacity: number;
}

/** Reads everything painted under `root`, an <svg> or a <marker>. */
export const readScene = (root: Element, authored: AuthorColours): readonly Mark[] => {
  const styler = createStyler(root);
  const markers = new Map([...root.querySelectorAll('marker')].map((marker) => [marker.id, marker]));
  const shape = (element: Element, style: Style, place: Place, outer: Style): readonly Mark[] => {
    const geometry = readGeometry(element);
    if (!geometry) return [];
    const part = roughPartOf(element);
    const outline = part === 'fill' ? element.nextElementSibling : null;
    const outlineStyle = outline ? styler(outline, outer) : undefined;
    const stamp = readPoint(geometry, readMarkers(style, markers), place.matrix);
    if (stamp) return stampMarks(readScene(stamp.marker, authored), stamp.matrix);
    const look = { ...place, style: { ...style, ...repaint(element, part) }, outlineStyle };
    const mark = readShape(element, geometry, look, authored, markers);
    return mark ? [mark] : [];
  };
  const walk = (element: Element, outer: Place): readonly Mark[] => {
    const style = styler(element, outer.style);
    const opacity = outer.opacity * Number.parseFloat(style['opacity'] ?? '1');
    if (style['display'] === 'none' || opacity === 0) return [];
    const matrix = element === root ? IDENTITY : multiply(outer.matrix, localMatrix(element, style));
    if (element.localName === 'text') return readText(element, matrix, authored);
    if (element.localName === 'foreignObject') return readLabel(element, matrix, authored);
    const place = { style, matrix, opacity };
    if (element !== root && !CONTAINERS.has(element.localName)) return shape(element, style, place, outer.style);
    return childrenOf(element).flatMap((child) => walk(child, place));
  };
  return walk(root, { style: {}, matrix: IDENTITY, opacity: 1 });
};

/** Hatching paints an area, strokes nothing but lines, whatever a style sheet says of all paths. */
const repaint = (element: Element, part: RoughPart | undefined): Style => {
  if (part === 'hatching') return { fill: element.getAttribute('stroke') ?? 'none', stroke: 'none' };
  return part === 'stroke' ? { fill: 'none' } : {};
};

/** Of a <switch> only its first child, as a browser shows it. */
const childrenOf = (element: Element): readonly Element[] =>
  element.localName === 'switch' ? [...element.children].slice(0, 1) : [...element.children];

const localMatrix = (element: Element, style: Style): Matrix => {
  const origin = /^\s*(-?[\d.]+)(?:px)?[\s,]+(-?[\d.]+)(?:px)?/.exec(element.getAttribute('transform-origin') ?? '');
  const [x, y] = [Number(origin?.[1] ?? 0), Number(origin?.[2] ?? 0)];
  const turn = element.hasAttribute('transform') ? transformOf(element) : parseTransform(style['transform']);
  const own = multiply(multiply([1, 0, 0, 1, x, y], turn), [1, 0, 0, 1, -x, -y]);
  return element.localName === 'svg' ? multiply(own, nestedViewport(element)) : own;
};

const stampMarks = (marks: readonly Mark[], place: Matrix): readonly Mark[] =>
  marks.map((mark): Mark => ({ ...mark, matrix: multiply(place, mark.matrix), box: transformBox(place, mark.box) }));
