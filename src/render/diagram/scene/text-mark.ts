/** Texts as marks: SVG text as it stands, HTML labels with the patch of background they bring along. */
import { transformBox } from '../measure/box.ts';
import type { Geometry } from './geometry.ts';
import type { Matrix } from '../measure/matrix.ts';
import type { AuthorColours } from '../colour/author-colours.ts';
import type { Mark, TextMark } from './scene.ts';
import { htmlToText, svgToText, type TextBlock } from './text-block.ts';

const textMark = (block: TextBlock, matrix: Matrix, isTitle: boolean): TextMark => ({
  kind: 'text',
  block,
  matrix,
  box: transformBox(matrix, block.box),
  isTitle,
  halo: isTitle ? 'group' : undefined,
});

/** The mark of a <text>. */
export const readText = (element: Element, matrix: Matrix, authored: AuthorColours): readonly Mark[] =>
  svgToText(element, authored).map((block) => textMark(block, matrix, false));

/** Room, in px, that a label's background leaves on both sides of its words. */
const SIDE = 4;

/** The marks of a <foreignObject>. */
export const readLabel = (element: Element, matrix: Matrix, authored: AuthorColours): readonly Mark[] => {
  const label = htmlToText(element, authored);
  if (!label) return [];
  const text = textMark(label.text, matrix, element.closest('.cluster-label') !== null);
  if (!label.background) return [text];
  const { x, y, width, height } = label.text.box;
  const geometry: Geometry = { kind: 'rect', box: { x: x - SIDE, y, width: width + 2 * SIDE, height }, rx: 0, ry: 0 };
  const box = transformBox(matrix, geometry.box);
  const plain = { stroke: undefined, opacity: 1, isEvenOdd: false, isPatch: true, isBackdrop: false, markers: {} };
  return [{ kind: 'shape', geometry, matrix, fill: label.background, box, ...plain }, text];
};
