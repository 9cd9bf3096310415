/** Lays out Mermaid's HTML labels: paragraphs of styled words, wrapped, aligned and measured as Chromium does it. */
import { styleOf, toPixels, type Style } from './css-cascade.ts';
import { lineExtents } from './font-metrics.ts';
import { breakLines, joinWords, readTokens, type Line } from './label-lines.ts';
import { faceOf } from './text-face.ts';

/** A stretch of one line in one style. `x` from the label's left edge, `y` its baseline from the top. */
export interface LabelRun {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly style: Style;
}

export interface LabelLayout {
  readonly width: number;
  readonly height: number;
  readonly runs: readonly LabelRun[];
}

/** Lays out the <div> of a label, given its width limits by its own style. */
export const layoutHtml = (element: Element): LabelLayout => {
  const style = styleOf(element);
  const em = faceOf(style).size;
  const whole = toPixels(element.closest('foreignObject')?.getAttribute('width'), em, 0) ?? 0;
  const length = (name: string) => toPixels(style[name], em, whole);
  const tokens = readTokens(element);
  const [limit, fixed] = [length('max-width') ?? Infinity, length('width')];
  const isNowrap = style['white-space'] === 'nowrap';
  const room = Math.min(fixed ?? Infinity, limit);
  const lines = breakLines(tokens, isNowrap ? Infinity : room);
  const content = lines.reduce((widest, line) => Math.max(widest, line.room), 0);
  const width = snap(Math.min(Math.max(fixed ?? 0, content), isNowrap ? Math.max(limit, 0) : Infinity));
  const [top = 0, side = top] = (style['padding'] ?? '')
    .split(/\s+/)
    .map((padding) => toPixels(padding, em, whole) ?? 0);
  const placed = placeLines(lines, { x: side, y: top, width }, style);
  return { ...placed, width: (isNowrap ? Math.max(width, fixed ?? 0) : width) + 2 * side };
};

/** Chromium's layout works in 1/64 px. */
const snap = (value: number): number => Math.ceil(value * 64 - 1e-6) / 64;

/** Where the lines begin and how wide their column is. */
type Column = Readonly<Record<'x' | 'y' | 'width', number>>;

const placeLines = (lines: readonly Line[], column: Column, base: Style): Pick<LabelLayout, 'height' | 'runs'> => {
  const runs: LabelRun[] = [];
  let top = column.y;
  for (const line of lines) {
    const style = line.words[0]?.style ?? base;
    const height = lineHeight(style);
    const { ascent, descent } = lineExtents(faceOf(style));
    let x = column.x + shareBefore(style['text-align']) * (column.width - line.width);
    for (const run of joinWords(line.words)) {
      runs.push({ ...run, x, y: top + (height - ascent - descent) / 2 + ascent });
      x += run.width;
    }
    top += height;
  }
  return { height: top + column.y, runs };
};

/** The share of the free room of a line that lies before its words. */
const shareBefore = (align = ''): number => (align === 'center' ? 0.5 : /right|end/.test(align) ? 1 : 0);

const lineHeight = (style: Style): number => {
  const { size } = faceOf(style);
  const value = style['line-height'] ?? '1.5';
  return value === 'normal'
    ? 1.5 * size
    : (toPixels(/[a-z%]/.test(value) ? value : `${value}em`, size, size) ?? 1.5 * size);
};
