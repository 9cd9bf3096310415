// Lays out Mermaid's HTML labels: paragraphs of styled words, wrapped, aligned and measured as Chromium does it.
import { styleOf, toPixels, type Style } from './css-cascade.ts';
import { lineExtents, textWidth } from './font-metrics.ts';
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

type Word = { readonly text: string; readonly style: Style; readonly width: number };
type Token = Word | 'break' | 'block';
interface Line {
  readonly words: readonly Word[];
  readonly width: number;
}

/** Lays out the <div> of a label, given its width limits by its own style. */
export const layoutHtml = (element: Element): LabelLayout => {
  const style = styleOf(element);
  const em = faceOf(style).size;
  const length = (name: string) => toPixels(style[name], em, 0);
  const tokens = readTokens(element);
  const natural = breakLines(tokens, Infinity);
  const [limit, fixed] = [length('max-width') ?? Infinity, length('width')];
  const isNowrap = style['white-space'] === 'nowrap';
  const room = Math.min(fixed ?? Infinity, limit);
  const lines = isNowrap ? natural : breakLines(tokens, room);
  const content = lines.reduce((widest, line) => Math.max(widest, line.width), 0);
  const width = snap(Math.min(Math.max(fixed ?? 0, content), isNowrap ? Math.max(limit, 0) : Infinity));
  return { width: isNowrap ? Math.max(width, fixed ?? 0) : width, ...placeLines(lines, width, style) };
};

/** Chromium's layout works in 1/64 px. */
const snap = (value: number): number => Math.ceil(value * 64 - 1e-6) / 64;

const BLOCKS = new Set([
  'p',
  'div',
  'ul',
  'ol',
  'li',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'pre',
  'blockquote',
  'tr',
  'table',
]);

const readTokens = (element: Element): readonly Token[] => {
  const tokens: Token[] = [];
  const walk = (node: Element) => {
    const style = styleOf(node);
    const isBlock = BLOCKS.has(node.localName);
    if (isBlock) tokens.push('block');
    if (node.localName === 'li') tokens.push(...splitWords('• ', style));
    for (const child of node.childNodes) {
      if (child.nodeType === 3) tokens.push(...splitWords(child.textContent ?? '', style));
      else if (child.nodeType !== 1) continue;
      else if ((child as Element).localName === 'br') tokens.push('break');
      else walk(child as Element);
    }
    if (isBlock) tokens.push('block');
  };
  walk(element);
  return tokens;
};

const BREAKABLE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+?(?:(?<=\w)[-–—](?=\w)|$|(?=[\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]))|[\t\n\r ]+|\s/gu;

const splitWords = (text: string, style: Style): readonly Token[] => {
  const keepsLines = /^(pre|break-spaces)/.test(style['white-space'] ?? '');
  const face = faceOf(style);
  return (text.match(BREAKABLE) ?? []).flatMap((part): Token[] => {
    if (keepsLines && part.includes('\n')) return ['break'];
    const word = /^[\t\n\r ]+$/.test(part) ? ' ' : part;
    return [{ text: word, style, width: textWidth(word, face) }];
  });
};

const breakLines = (tokens: readonly Token[], limit: number): readonly Line[] => {
  const lines: Line[] = [];
  let words: Word[] = [];
  const flush = (isForced: boolean) => {
    const trimmed = trimSpaces(words);
    if (trimmed.length > 0 || isForced) lines.push({ words: trimmed, width: runsWidth(trimmed) });
    words = [];
  };
  for (const token of tokens) {
    if (token === 'break') flush(true);
    else if (token === 'block') flush(false);
    else {
      const isSpace = token.text === ' ';
      if (isSpace && (words.length === 0 || words.at(-1)?.text === ' ')) continue;
      if (!isSpace && words.length > 0 && runsWidth([...words, token]) > limit + 0.01 && canBreak(words)) flush(false);
      words.push(token);
    }
  }
  flush(false);
  return lines;
};

const canBreak = (words: readonly Word[]): boolean =>
  /[\s\-–—]$|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u.test(words.at(-1)?.text ?? '');

const trimSpaces = (words: readonly Word[]): readonly Word[] => {
  const [start, end] = [words.findIndex(({ text }) => text !== ' '), words.findLastIndex(({ text }) => text !== ' ')];
  return start < 0 ? [] : words.slice(start, end + 1);
};

/** Neighbouring words of one style are shaped together, so that kerning over spaces counts. */
const joinWords = (words: readonly Word[]): readonly Word[] => {
  const runs: Word[] = [];
  for (const word of words) {
    const last = runs.at(-1);
    if (last && last.style === word.style) {
      const text = last.text + word.text;
      runs[runs.length - 1] = { text, style: word.style, width: textWidth(text, faceOf(word.style)) };
    } else runs.push(word);
  }
  return runs;
};

const runsWidth = (words: readonly Word[]): number => joinWords(words).reduce((sum, { width }) => sum + width, 0);

const placeLines = (lines: readonly Line[], width: number, base: Style): Pick<LabelLayout, 'height' | 'runs'> => {
  const share = base['text-align'] === 'center' ? 0.5 : /right|end/.test(base['text-align'] ?? '') ? 1 : 0;
  const runs: LabelRun[] = [];
  let top = 0;
  for (const line of lines) {
    const style = line.words[0]?.style ?? base;
    const height = lineHeight(style);
    const { ascent, descent } = lineExtents(faceOf(style));
    let x = share * (width - line.width);
    for (const run of joinWords(line.words)) {
      runs.push({ ...run, x, y: top + (height - ascent - descent) / 2 + ascent });
      x += run.width;
    }
    top += height;
  }
  return { height: top, runs };
};

const lineHeight = (style: Style): number => {
  const { size } = faceOf(style);
  const value = style['line-height'] ?? '1.5';
  return value === 'normal'
    ? 1.5 * size
    : (toPixels(/[a-z%]/.test(value) ? value : `${value}em`, size, size) ?? 1.5 * size);
};
