/**
 * Breaks a title into the lines of a box, as wide as the site's font draws it.
 */
import { textWidth, type TextFace } from '../diagram/measure/font-metrics.ts';

export interface TitleLines {
  /** One or two lines; a line that another follows ends with its space, so that both read as words. */
  readonly lines: readonly string[];
  /** Whether the end of the title was left out. */
  readonly isCut: boolean;
}

/** Han, Kana and Hangul, which may be parted anywhere. */
const ideograph = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Pieces between which a line may end: after spaces, hyphens and slashes, and around ideographs. */
const toPieces = (title: string): readonly string[] => {
  if (!ideograph.test(title)) return title.split(/(?<=[\s/-])/);
  const pieces: string[] = [];
  let isOpen = false;
  for (const character of title) {
    const isIdeograph = ideograph.test(character);
    if (isOpen && !isIdeograph) pieces.push(`${pieces.pop() ?? ''}${character}`);
    else pieces.push(character);
    isOpen = !isIdeograph && !/[\s/-]/.test(character);
  }
  return pieces;
};

/** The first piece from `start` on that does not fit. Widths of pieces are known from other titles: words repeat. */
const fitting = (pieces: readonly string[], start: number, width: number, face: TextFace): number => {
  let used = 0;
  for (let index = start; index < pieces.length; index++) {
    const piece = pieces[index] ?? '';
    if (used + textWidth(piece.trimEnd(), face) > width) return index;
    used += textWidth(piece, face);
  }
  return pieces.length;
};

/** The beginning of a text that fits with an ellipsis behind it. */
const cut = (text: string, width: number, face: TextFace): string => {
  const characters = Array.from(text);
  const end = fitting(characters, 0, width - textWidth('…', face), face);
  return `${characters.slice(0, Math.max(1, end)).join('').trimEnd()}…`;
};

const breakTitle = (title: string, width: number, face: TextFace): TitleLines => {
  const pieces = toPieces(title.trim().replaceAll(/\s+/g, ' '));
  const first = fitting(pieces, 0, width, face);
  if (first === pieces.length) return { lines: [pieces.join('')], isCut: false };
  if (first === 0) return { lines: [cut(title.trim(), width, face)], isCut: true };
  const rest = pieces.slice(first).join('');
  const isCut = fitting(pieces, first, width, face) < pieces.length;
  return { lines: [pieces.slice(0, first).join(''), isCut ? cut(rest, width, face) : rest], isCut };
};

/** Titles broken so far: one stands on the maps of all its neighbours. */
const known = new Map<string, TitleLines>();
const mostKnown = 50_000;

/** Breaks a title into at most two lines of at most `width` px. */
export const titleToLines = (title: string, width: number, face: TextFace): TitleLines => {
  const key = `${width} ${face.size} ${face.weight} ${face.italic} ${title}`;
  const lines = known.get(key) ?? breakTitle(title, width, face);
  if (known.size >= mostKnown) known.clear();
  known.set(key, lines);
  return lines;
};
