/** Breaks a text into lines of even width, as `text-wrap: balance` does, and ends with "…" what does not fit. */
import { setWord, type SetWord, type Style } from './typeface.ts';

/** A piece of a line; `gap` is the space before it, in em. */
export interface Piece extends SetWord {
  readonly gap: number;
}

export interface Line {
  readonly pieces: readonly Piece[];
  /** In em. */
  readonly width: number;
}

export interface Room {
  /** Width of a line, in em. */
  readonly width: number;
  readonly lines: number;
}

/** Nothing can be seen of these; a picture of a letter (emoji) is no letter of the typefaces. */
const unseen = /[\p{Cc}\p{Cf}\p{Extended_Pictographic}\u{FE00}-\u{FE0F}\u{1F1E6}-\u{1F1FF}\u{1F3FB}-\u{1F3FF}]/gu;
const written = /[\p{L}\p{N}\p{P}©®™]/u;

/** Signs that the typefaces lack, as programs write them. */
const spelled: Readonly<Record<string, string>> = {
  '→': '->',
  '←': '<-',
  '↔': '<->',
  '⇒': '=>',
  '≤': '<=',
  '≥': '>=',
  '≠': '!=',
  '≈': '~',
  '\u2010': '-',
  '\u2011': '-',
  '\u2032': "'",
  '\u2033': '"',
};
const toSpell = /[→←↔⇒≤≥≠≈\u2010\u2011\u2032\u2033]/g;

/** The text as far as letters can show it. */
const clean = (text: string): string =>
  text
    .replaceAll(toSpell, (sign) => spelled[sign] ?? sign)
    .replaceAll(/\s+/g, ' ')
    .replaceAll(unseen, (sign) => (/[\d#*©®™‼⁉]/.test(sign) ? sign : ''))
    .replaceAll(/ {2,}/g, ' ')
    .trim();

/** Places inside a word where a line may end: behind a hyphen, and behind the joints of names in code. */
const joints =
  /(?<=[\p{L}\p{N}][-–/])(?=\p{L})|(?<=[\p{L}\p{N})][._:/\\])(?=[\p{L}\p{N}])|(?<=\p{Ll})(?=\p{Lu}\p{Ll})/u;

/** Cuts what is wider than a line and has no joint. */
const cut = (word: string, style: Style, width: number): readonly string[] => {
  const parts: string[] = [];
  let rest = word;
  while (rest !== '') {
    const letters = Array.from(rest);
    let [low, high] = [1, letters.length];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((setWord(letters.slice(0, middle).join(''), style)?.width ?? 0) <= width) low = middle;
      else high = middle - 1;
    }
    parts.push(letters.slice(0, low).join(''));
    rest = letters.slice(low).join('');
  }
  return parts;
};

const toPieces = (text: string, style: Style, width: number): readonly Piece[] | undefined => {
  const space = setWord(' ', style)?.width ?? 0.25;
  const pieces: Piece[] = [];
  for (const word of clean(text).split(' ')) {
    const whole = setWord(word, style);
    if (!whole) return undefined;
    // Words are broken when they must; behind a hyphen whenever a line ends.
    const parts = whole.width > width ? word.split(joints) : word.split(/(?<=\p{L}[-–])(?=\p{L})/u);
    for (const [index, part] of parts
      .flatMap((one) => ((setWord(one, style)?.width ?? 0) > width ? cut(one, style, width) : [one]))
      .entries()) {
      const set = setWord(part, style);
      if (!set) return undefined;
      pieces.push({ ...set, gap: index === 0 ? space : 0 });
    }
  }
  return pieces;
};

const toLine = (pieces: readonly Piece[]): Line => {
  const [first, ...rest] = pieces;
  const all = first ? [{ ...first, gap: 0 }, ...rest] : [];
  return { pieces: all, width: all.reduce((sum, { gap, width }) => sum + gap + width, 0) };
};

/** As much on each line as fits. */
const breakAt = (pieces: readonly Piece[], width: number): readonly Line[] => {
  const lines: Piece[][] = [];
  let used = 0;
  for (const piece of pieces) {
    const line = lines.at(-1);
    if (line && used + piece.gap + piece.width <= width) {
      line.push(piece);
      used += piece.gap + piece.width;
    } else {
      lines.push([piece]);
      used = piece.width;
    }
  }
  return lines.map(toLine);
};

/** The narrowest lines that are no more than those of the full width. */
const balance = (pieces: readonly Piece[], width: number): readonly Line[] => {
  const full = breakAt(pieces, width);
  if (full.length === 1) return full;
  let [low, high] = [Math.max(width / 3, ...pieces.map((piece) => piece.width)), width];
  for (let step = 0; step < 8; step++) {
    const middle = (low + high) / 2;
    if (breakAt(pieces, middle).length <= full.length) high = middle;
    else low = middle;
  }
  return breakAt(pieces, high);
};

/** A word without its last letter. */
const dropLetter = (piece: Piece): Piece => ({
  ...piece,
  glyphs: piece.glyphs.slice(0, -1),
  width: piece.glyphs.at(-1)?.x ?? 0,
});

/** Ends a line with "…", in the place of its last words where there is no room; of a single word, its last letters. */
const shorten = ({ pieces }: Line, style: Style, width: number): Line => {
  const dots = setWord('…', style);
  if (!dots) return toLine(pieces);
  const room = width - dots.width;
  const kept = [...pieces];
  while (kept.length > 1 && toLine(kept).width > room) kept.pop();
  let line = toLine(kept);
  while (line.width > room && line.pieces.some(({ glyphs }) => glyphs.length > 0))
    line = toLine(line.pieces.map(dropLetter));
  return toLine([...line.pieces, { ...dots, gap: 0 }]);
};

/** Whether the fonts have every letter of a text, and there is one. */
export const canSet = (text: string, style: Style): boolean => {
  const cleaned = clean(text);
  return written.test(cleaned) && cleaned.split(' ').every((word) => setWord(word, style) !== undefined);
};

/** Width of a text's widest word, in em. */
export const widestWord = (text: string, style: Style): number =>
  Math.max(
    ...clean(text)
      .split(' ')
      .map((word) => setWord(word, style)?.width ?? 0),
  );

/** The lines of a text in a room, and whether all of it fits. */
export const setLines = (text: string, style: Style, room: Room): { lines: readonly Line[]; isWhole: boolean } => {
  const pieces = toPieces(text, style, room.width) ?? [];
  const balanced = balance(pieces, room.width);
  if (balanced.length <= room.lines) return { lines: balanced, isWhole: true };
  const lines = breakAt(pieces, room.width).slice(0, room.lines);
  const last = lines.at(-1);
  return { lines: last ? [...lines.slice(0, -1), shorten(last, style, room.width)] : [], isWhole: false };
};
