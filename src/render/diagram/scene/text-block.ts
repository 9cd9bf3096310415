/** A label as lines of text, whether Mermaid drew it as SVG text or as HTML. */
import { uniteBoxes, type Box } from '../measure/box.ts';
import { styleOf, toPixels, type Style } from '../measure/css-cascade.ts';
import { layoutHtml } from '../measure/html-layout.ts';
import type { AuthorColours } from '../colour/author-colours.ts';
import { resolvePaint, type Paint } from '../colour/paint.ts';
import { layoutSvgText, textRunBox, type TextRun } from '../measure/svg-text-layout.ts';
import { faceOf } from '../measure/text-face.ts';
import type { TextFace } from '../measure/font-metrics.ts';

export type Anchor = 'start' | 'middle' | 'end';

export interface StyledRun {
  readonly text: string;
  readonly face: TextFace;
  readonly paint: Paint;
  readonly decoration: string | undefined;
}

/** One line; `x` is where its anchor stands, `y` its baseline. */
export interface TextLine {
  readonly x: number;
  readonly y: number;
  readonly runs: readonly StyledRun[];
}

export interface TextBlock {
  readonly anchor: Anchor;
  readonly lines: readonly TextLine[];
  readonly box: Box;
}

/** The lines of a <text>; runs that stand apart from one another become blocks of their own. */
export const svgToText = (element: Element, authored: AuthorColours): readonly TextBlock[] => {
  const runs = layoutSvgText(element).filter(({ style }) => style['visibility'] !== 'hidden');
  const anchor = anchorOf(runs[0]?.style['text-anchor']);
  const block = toBlock(runs, anchor, 'fill', authored);
  return block ? [block] : [];
};

/** The text of a foreignObject and the paint behind it; undefined when it says nothing. */
export const htmlToText = (
  element: Element,
  authored: AuthorColours,
): { readonly text: TextBlock; readonly background: Paint | undefined } | undefined => {
  const label = element.firstElementChild;
  if (!label) return undefined;
  const layout = layoutHtml(label);
  const style = styleOf(label);
  const aligns = new Set(layout.runs.map((run) => run.style['text-align']));
  const isCentred = aligns.size === 1 && aligns.has('center');
  const width = toPixels(element.getAttribute('width'), 16, 0) ?? layout.width;
  const offset = (toPixels(element.getAttribute('x'), 16, 0) ?? 0) + (isCentred ? (width - layout.width) / 2 : 0);
  const top = (toPixels(element.getAttribute('y'), 16, 0) ?? 0) + spaceAbove(element, style, layout.height);
  const runs = layout.runs.map((run) => ({ ...run, x: run.x + offset, y: run.y + top }));
  const text = toBlock(runs, isCentred ? 'middle' : 'start', 'color', authored);
  return text && { text, background: backgroundOf(label, authored) };
};

/** A label that fills its box, as a table or a flexible box, stands in the middle of it. */
const spaceAbove = (element: Element, style: Style, height: number): number => {
  const isFilling = style['height'] === '100%' && /^(?:table|flex)$/.test(style['display'] ?? '');
  return isFilling ? ((toPixels(element.getAttribute('height'), 16, 0) ?? height) - height) / 2 : 0;
};

const anchorOf = (value: string | undefined): Anchor => (value === 'middle' || value === 'end' ? value : 'start');

const toBlock = (
  runs: readonly TextRun[],
  anchor: Anchor,
  property: 'fill' | 'color',
  authored: AuthorColours,
): TextBlock | undefined => {
  const box = uniteBoxes(runs.map(textRunBox));
  if (!box || runs.every(({ text }) => text.trim() === '')) return undefined;
  const lines: TextRun[][] = [];
  for (const run of runs) {
    const line = lines.at(-1);
    const before = line?.at(-1);
    const continues = before && Math.abs(before.y - run.y) < 0.5 && Math.abs(before.x + before.width - run.x) < 0.5;
    if (line && continues) line.push(run);
    else lines.push([run]);
  }
  return { anchor, box, lines: lines.map((line) => toLine(line, anchor, property, authored)) };
};

const SHARE = { start: 0, middle: 0.5, end: 1 } as const satisfies Record<Anchor, number>;

const toLine = (
  runs: readonly TextRun[],
  anchor: Anchor,
  property: 'fill' | 'color',
  authored: AuthorColours,
): TextLine => {
  const [left, y] = [runs[0]?.x ?? 0, runs[0]?.y ?? 0];
  const width = runs.reduce((sum, run) => sum + run.width, 0);
  return { x: left + SHARE[anchor] * width, y, runs: runs.map((run) => toRun(run, property, authored)) };
};

const toRun = ({ text, style }: TextRun, property: 'fill' | 'color', authored: AuthorColours): StyledRun => ({
  text,
  face: faceOf(style),
  paint: resolvePaint(style[property], 'text', authored) ?? { kind: 'token', token: 'text', alpha: 1 },
  decoration: decorationOf(style),
});

const decorationOf = (style: Style): string | undefined =>
  /^(?:underline|line-through)$/.exec(style['text-decoration'] ?? '')?.[0];

const backgroundOf = (label: Element, authored: AuthorColours): Paint | undefined => {
  for (const element of [label, ...label.querySelectorAll('span, p')]) {
    const value = styleOf(element)['background-color'] ?? styleOf(element)['background'];
    const paint = value === undefined ? undefined : resolvePaint(value, 'fill', authored);
    if (paint) return paint.kind === 'token' ? { ...paint, alpha: 1 } : paint;
  }
  return undefined;
};
