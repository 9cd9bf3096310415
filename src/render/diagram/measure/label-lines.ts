/** The words of an HTML label and the lines they fall into. */
import { createStyler, styleOf, type Style } from './css-cascade.ts';
import { textWidth } from './font-metrics.ts';
import { faceOf } from './text-face.ts';

export interface Word {
  readonly text: string;
  readonly style: Style;
  readonly width: number;
}

export type Token = Word | 'break' | 'block';
export interface Line {
  readonly words: readonly Word[];
  readonly width: number;
  /** What the line needs, with the space at its end where that is kept. */
  readonly room: number;
}

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

/** The words of a label in document order, with its line and paragraph ends. */
export const readTokens = (element: Element): readonly Token[] => {
  const tokens: Token[] = [];
  const styler = createStyler(element);
  const walk = (node: Element, style: Style) => {
    const isBlock = BLOCKS.has(node.localName);
    if (isBlock) tokens.push('block');
    if (node.localName === 'li') tokens.push(...splitWords('• ', style));
    for (const child of node.childNodes) {
      if (child.nodeType === 3) tokens.push(...splitWords(child.textContent ?? '', style));
      else if (child.nodeType !== 1) continue;
      else if ((child as Element).localName === 'br') tokens.push('break');
      else walk(child as Element, styler(child as Element, style));
    }
    if (isBlock) tokens.push('block');
  };
  walk(element, styleOf(element));
  return tokens;
};

/** Where lines may break: spaces but those that forbid it, and around every sign of a script without spaces. */
const SPACE = String.raw`[\s--[\u{a0}\u{202f}\u{2060}\u{feff}]]`;
const SIGN = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]`;
const BREAKABLE = new RegExp(
  String.raw`${SIGN}|[^${SPACE}${SIGN}]+?(?:(?<=\w)[\-–—](?=\w)|$|(?=[${SPACE}${SIGN}]))|[\t\n\r ]+|${SPACE}`,
  'gv',
);
const BREAK_AFTER = new RegExp(String.raw`(?:${SPACE}|[\-–—]|${SIGN})$`, 'v');

const splitWords = (text: string, style: Style): readonly Token[] => {
  const keepsLines = /^(pre|break-spaces)/.test(style['white-space'] ?? '');
  const face = faceOf(style);
  return (text.match(BREAKABLE) ?? []).flatMap((part): Token[] => {
    if (keepsLines && part.includes('\n')) return ['break'];
    const word = /^[\t\n\r ]+$/.test(part) ? ' ' : part;
    return [{ text: word, style, width: textWidth(word, face) }];
  });
};

/** Fills lines up to `limit` px; a word longer than that has a line of its own. */
export const breakLines = (tokens: readonly Token[], limit: number): readonly Line[] => {
  const lines: Line[] = [];
  let words: Word[] = [];
  const flush = (isForced: boolean) => {
    const trimmed = trimSpaces(words);
    const [width, room] = [trimmed, [...trimmed, ...spaceKept(words.at(-1))]].map(runsWidth);
    if (trimmed.length > 0 || isForced) lines.push({ words: trimmed, width: width ?? 0, room: room ?? 0 });
    words = [];
  };
  for (const [index, token] of tokens.entries()) {
    if (token === 'break') flush(true);
    else if (token === 'block') flush(false);
    else {
      const isSpace = token.text === ' ';
      if (isSpace && (words.length === 0 || words.at(-1)?.text === ' ')) continue;
      if (!isSpace && limit < Infinity && canBreak(words, token)) {
        const needed = [...words, token, ...spaceKept(tokens[index + 1])];
        if (runsWidth(needed) > limit + 0.01) flush(false);
      }
      words.push(token);
    }
  }
  flush(false);
  return lines;
};

/** The space after a word needs room where spaces break like words. */
const spaceKept = (next: Token | undefined): readonly Word[] =>
  typeof next === 'object' && next.text === ' ' && next.style['white-space'] === 'break-spaces' ? [next] : [];

const canBreak = (words: readonly Word[], next: Word): boolean => {
  const last = words.at(-1);
  const isBound = last?.style['white-space'] === 'nowrap' && next.style['white-space'] === 'nowrap';
  return last !== undefined && !isBound && BREAK_AFTER.test(last.text);
};

const trimSpaces = (words: readonly Word[]): readonly Word[] => {
  const [start, end] = [words.findIndex(({ text }) => text !== ' '), words.findLastIndex(({ text }) => text !== ' ')];
  return start < 0 ? [] : words.slice(start, end + 1);
};

/** Neighbouring words of one style are shaped together, so that kerning over spaces counts. */
export const joinWords = (words: readonly Word[]): readonly Word[] => {
  const runs: Word[] = [];
  for (const word of words) {
    const last = runs.at(-1);
    if (last?.style === word.style) {
      const text = last.text + word.text;
      runs[runs.length - 1] = { text, style: word.style, width: textWidth(text, faceOf(word.style)) };
    } else runs.push(word);
  }
  return runs;
};

const runsWidth = (words: readonly Word[]): number => joinWords(words).reduce((sum, { width }) => sum + width, 0);
