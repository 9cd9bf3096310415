/** Where the pieces of an SVG <text> land: positions, anchors, baselines and white space as a browser lays them out. */
import { createStyler, styleOf, toPixels, type Style } from './css-cascade.ts';
import { inkOverhang, lineExtents, textWidth } from './font-metrics.ts';
import { faceOf } from './text-face.ts';
import type { Box } from './box.ts';

/** A run of text in one style, its start on the baseline in the text's own coordinates. */
export interface TextRun {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly style: Style;
}

interface Piece {
  readonly text: string;
  readonly style: Style;
  readonly x: number | undefined;
  readonly y: number | undefined;
  readonly dx: number;
  readonly dy: number;
}

/** Lays out a <text> element; a <tspan> is laid out as if it stood alone. */
export const layoutSvgText = (element: Element): readonly TextRun[] => {
  const runs: TextRun[] = [];
  let [chunk, x, y, shift]: [TextRun[], number, number, number] = [[], 0, 0, 0];
  const flush = () => {
    runs.push(...anchorChunk(chunk));
    chunk = [];
  };
  for (const piece of collapseSpaces(readPieces(element))) {
    if (piece.x !== undefined || piece.y !== undefined) flush();
    x = (piece.x ?? x) + piece.dx;
    y = (piece.y ?? y) + piece.dy;
    shift = baselineShift(piece.style);
    const width = textWidth(piece.text, faceOf(piece.style));
    chunk.push({ text: piece.text, x, y: y + shift, width, style: piece.style });
    x += width;
  }
  flush();
  return runs.filter(({ text }) => text !== '');
};

/** Box of laid out text as getBBox gives it: the full line height of a run, and what of its ink sticks out. */
export const textRunBox = ({ text, x, y, width, style }: TextRun): Box => {
  const face = faceOf(style);
  const { ascent, descent } = lineExtents(face);
  const { left, right } = inkOverhang(text, face);
  return { x: x - left, y: y - ascent, width: left + width + right, height: ascent + descent };
};

type Start = Pick<Piece, 'x' | 'y' | 'dx' | 'dy'>;
const NOWHERE: Start = { x: undefined, y: undefined, dx: 0, dy: 0 };

/** Positions belong to the first character below them; an inner element's own override its parent's (SVG 2, 11.4.2). */
const readPieces = (element: Element): readonly Piece[] => {
  const pieces: Piece[] = [];
  let pending = NOWHERE;
  const styler = createStyler(element);
  const walk = (node: Element, style: Style) => {
    if (style['display'] === 'none') return;
    const before = pending;
    const own = readStart(node, style, pending);
    pending = own;
    for (const child of node.childNodes) {
      const text = child.textContent ?? '';
      if (child.nodeType === 3) {
        const isBlank = text.trim() === '';
        pieces.push({ text, style, ...(isBlank ? NOWHERE : pending) });
        if (!isBlank) pending = NOWHERE;
      } else if (child.nodeType === 1 && (child as Element).localName !== 'title')
        walk(child as Element, styler(child as Element, style));
    }
    if (pending === own) pending = before;
  };
  walk(element, styleOf(element));
  return pieces;
};

const readStart = (node: Element, style: Style, outer: Start): Start => {
  const em = faceOf(style).size;
  const number = (name: string) => {
    const [value] =
      node
        .getAttribute(name)
        ?.trim()
        .split(/[\s,]+/) ?? [];
    return toPixels(value, em, value?.endsWith('%') ? viewportSide(node, name) : 0);
  };
  return {
    x: number('x') ?? outer.x,
    y: number('y') ?? outer.y,
    dx: number('dx') ?? outer.dx,
    dy: number('dy') ?? outer.dy,
  };
};

/** What 100 % means: the side of the nearest viewport. */
const viewportSide = (node: Element, name: string): number => {
  const [, , width = 0, height = 0] = (node.closest('svg')?.getAttribute('viewBox') ?? '').split(/[\s,]+/).map(Number);
  return name.endsWith('x') ? width : height;
};

const collapseSpaces = (pieces: readonly Piece[]): readonly Piece[] => {
  let afterSpace = true;
  const collapsed = pieces.map((piece) => {
    if (piece.x !== undefined || piece.y !== undefined) afterSpace = true;
    if (/^(pre|break-spaces)/.test(piece.style['white-space'] ?? '')) return piece;
    let text = piece.text.replace(/[\t\n\r ]+/g, ' ');
    if (afterSpace) text = text.trimStart();
    if (text !== '') afterSpace = text.endsWith(' ');
    return { ...piece, text };
  });
  return collapsed.map((piece, index) => {
    const ends = collapsed
      .slice(index + 1)
      .every(({ text, x, y }) => text === '' || x !== undefined || y !== undefined);
    const nextMoves = collapsed.slice(index + 1).find(({ text }) => text !== '');
    const isLast = ends || nextMoves?.x !== undefined || nextMoves?.y !== undefined;
    return isLast && piece.style['white-space'] !== 'pre' ? { ...piece, text: piece.text.replace(/ $/, '') } : piece;
  });
};

const anchorChunk = (chunk: readonly TextRun[]): readonly TextRun[] => {
  const [first, last] = [chunk[0], chunk.at(-1)];
  if (!first || !last) return [];
  const anchor = (chunk.find(({ text }) => text !== '') ?? first).style['text-anchor'];
  const share = anchor === 'middle' ? 0.5 : anchor === 'end' ? 1 : 0;
  const offset = share * (last.x + last.width - first.x);
  return chunk.map((run) => ({ ...run, x: run.x - offset }));
};

/** How far the alphabetic baseline lies below the line that `dominant-baseline` names. */
const baselineShift = (style: Style): number => {
  const baseline = style['alignment-baseline'] ?? style['dominant-baseline'] ?? 'auto';
  const { size } = faceOf(style);
  const { ascent, descent } = lineExtents(faceOf(style));
  if (baseline === 'central') return (ascent - descent) / 2;
  if (baseline === 'middle') return 0.25 * size;
  if (baseline.includes('hanging')) return 0.8 * ascent;
  if (/before-edge|text-top|text-before/.test(baseline)) return ascent;
  if (/after-edge|text-bottom|ideographic/.test(baseline)) return -descent;
  return 0;
};
