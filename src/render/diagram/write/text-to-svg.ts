/** A block of text as one <text>: its first line on the element itself, further lines and styles in <tspan>s. */
import { toHex } from '../colour/colour.ts';
import { textWidth } from '../measure/font-metrics.ts';
import { escapeText, short, tag, type Attributes } from './markup.ts';
import { isTranslation, type Matrix } from '../measure/matrix.ts';
import type { Paint } from '../colour/paint.ts';
import type { Halo, TextMark } from '../scene/scene.ts';
import type { StyledRun, TextBlock, TextLine } from '../scene/text-block.ts';

const HALO_CLASS = { page: 'dg-halo', group: 'dg-title' } as const satisfies Record<Halo, string>;

export const textToSvg = ({ block, matrix, halo }: TextMark): string => {
  const [first] = block.lines;
  const [base] = first?.runs ?? [];
  if (!first || !base) return '';
  const [dx, dy] = isTranslation(matrix) ? [matrix[4], matrix[5]] : [0, 0];
  const lines = block.lines.map((line, index) => spaceToNext(line, block, index));
  const common = runAttributes(base, undefined);
  const content = lines.map((line, index) => lineToSvg(line, index === 0 ? undefined : { dx, dy }, base)).join('');
  const place = { x: (lines[0]?.x ?? 0) + dx, y: first.y + dy };
  const anchor = block.anchor === 'middle' ? undefined : block.anchor;
  const rim = halo && common['class'] === undefined ? { class: HALO_CLASS[halo] } : {};
  return tag('text', { ...place, 'text-anchor': anchor, ...common, ...rim, ...rotated(matrix) }, content);
};

const rotated = (matrix: Matrix): Attributes =>
  isTranslation(matrix)
    ? {}
    : { transform: `matrix(${matrix.map((value) => String(Math.round(value * 1e3) / 1e3)).join(' ')})` };

/** Lines end in a space, so that copied and searched words stay apart; the anchor moves by its share of it. */
const spaceToNext = (line: TextLine, { anchor, lines }: TextBlock, index: number): TextLine => {
  const last = line.runs.at(-1);
  if (!last || index === lines.length - 1 || last.text.endsWith(' ')) return line;
  const share = { start: 0, middle: 0.5, end: 1 }[anchor];
  const runs = [...line.runs.slice(0, -1), { ...last, text: `${last.text} ` }];
  return { ...line, x: line.x + share * textWidth(' ', last.face), runs };
};

const lineToSvg = (line: TextLine, offset: { dx: number; dy: number } | undefined, base: StyledRun): string => {
  const place = offset ? { x: line.x + offset.dx, y: line.y + offset.dy } : {};
  return line.runs
    .map((run, index) => {
      const attributes: Attributes = { ...(index === 0 ? place : {}), ...runAttributes(run, base) };
      const text = escapeText(run.text);
      return Object.values(attributes).some((value) => value !== undefined) ? tag('tspan', attributes, text) : text;
    })
    .join('');
};

const DEFAULT_SIZE = 16;

/** What sets a run apart from `base`, or from the style sheet's plain text. */
const runAttributes = (run: StyledRun, base: StyledRun | undefined): Attributes => {
  const { face, decoration } = run;
  const [size, weight, italic] = [
    base?.face.size ?? DEFAULT_SIZE,
    base?.face.weight ?? 400,
    base?.face.italic ?? false,
  ];
  const paint = paintAttributes(run.paint);
  const basePaint = base ? paintAttributes(base.paint) : {};
  return {
    'font-size': face.size === size ? undefined : short(face.size),
    'font-weight': face.weight === weight ? undefined : face.weight,
    'font-style': face.italic === italic ? undefined : face.italic ? 'italic' : 'normal',
    'text-decoration': decoration === base?.decoration ? undefined : decoration,
    class: paint.class === basePaint.class ? undefined : (paint.class ?? 'dg-f-text'),
    fill: paint.fill === basePaint.fill ? undefined : paint.fill,
  };
};

const paintAttributes = (paint: Paint): { class?: string; fill?: string } => {
  if (paint.kind === 'author') return { fill: toHex(paint.colour) };
  return paint.token === 'text' ? {} : { class: `dg-f-${paint.token}` };
};
