/** How wide and how tall text is, in the very font the page will use: without this, boxes and labels part company. */
import { Blob, Buffer, Face, Font, shape } from 'harfbuzzjs';
import { readSiteFont, type FontSubset, type FontWeight } from '../../workers/site-font.ts';

/** What a run of text looks like, as far as its size depends on it. `size` in px. */
export interface TextFace {
  readonly size: number;
  readonly weight: FontWeight;
  readonly italic: boolean;
}

interface LoadedFont {
  readonly font: Font;
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
}

const fonts = new Map<string, LoadedFont>();
const widths = new Map<string, number>();
const MAX_WIDTHS = 50_000;

const loadFont = (subset: FontSubset, weight: FontWeight, italic: boolean): LoadedFont => {
  const key = `${subset} ${weight} ${italic}`;
  const known = fonts.get(key);
  if (known) return known;
  const face = new Face(new Blob(readSiteFont(subset, weight, italic)));
  const font = new Font(face);
  const { ascender, descender } = font.hExtents();
  const unitsPerEm = face.upem;
  const loaded = { font, unitsPerEm, ascent: ascender / unitsPerEm, descent: -descender / unitsPerEm };
  fonts.set(key, loaded);
  return loaded;
};

/** Advance width of `text` in px; kerning and ligatures included. */
export const textWidth = (text: string, face: TextFace): number => {
  const key = `${face.weight}${face.italic ? 'i' : 'n'}${text}`;
  let perEm = widths.get(key);
  if (perEm === undefined) {
    perEm = splitBySubset(text, face).reduce((sum, run) => sum + runWidth(run.text, run.subset, face), 0);
    if (widths.size > MAX_WIDTHS) widths.clear();
    widths.set(key, perEm);
  }
  return perEm * face.size;
};

/** Ascent and descent of a line in px, rounded one by one as Chromium does. */
export const lineExtents = (face: TextFace): { ascent: number; descent: number } => {
  const { ascent, descent } = loadFont('latin', face.weight, face.italic);
  return { ascent: Math.round(ascent * face.size), descent: Math.round(descent * face.size) };
};

/** How far the ink of the first and the last letter reaches beyond the text's advance, in px: Chromium counts it, in
 * whole pixels from the letter's own start, where it asks for the box of an SVG text. */
export const inkOverhang = (text: string, face: TextFace): { left: number; right: number } => {
  const letters = Array.from(text);
  const [first = ' ', last = first] = [letters[0], letters.at(-1)];
  return { left: inkOf(first, face).left, right: inkOf(last, face).right };
};

const inks = new Map<string, { left: number; right: number }>();

const inkOf = (letter: string, face: TextFace): { left: number; right: number } => {
  const key = `${face.size} ${face.weight} ${face.italic}${letter}`;
  const known = inks.get(key);
  if (known) return known;
  const subset = subsetOf(letter, face);
  const loaded = subset === 'fallback' ? undefined : loadFont(subset, face.weight, face.italic);
  const glyph = loaded?.font.nominalGlyph(letter.codePointAt(0) ?? 0);
  const extents = glyph === undefined ? undefined : loaded?.font.glyphExtents(glyph);
  const ink = { left: 0, right: 0 };
  if (loaded && glyph !== undefined && extents && extents.width > 0) {
    const scale = face.size / loaded.unitsPerEm;
    const end = Math.ceil((extents.xBearing + extents.width) * scale);
    ink.left = Math.max(0, -Math.floor(extents.xBearing * scale));
    ink.right = Math.max(0, end - loaded.font.glyphHAdvance(glyph) * scale);
  }
  if (inks.size > MAX_WIDTHS) inks.clear();
  inks.set(key, ink);
  return ink;
};

type Subset = FontSubset | 'fallback';
interface Run {
  readonly text: string;
  readonly subset: Subset;
}

const subsetOf = (character: string, face: TextFace): Subset => {
  const code = character.codePointAt(0) ?? 0;
  for (const subset of ['latin', 'latin-ext'] as const) {
    if (loadFont(subset, face.weight, face.italic).font.nominalGlyph(code)) return subset;
  }
  return 'fallback';
};

const splitBySubset = (text: string, face: TextFace): readonly Run[] => {
  const runs: { text: string; subset: Subset }[] = [];
  for (const character of text) {
    const last = runs.at(-1);
    const subset = /\p{Mn}/u.test(character) && last ? last.subset : subsetOf(character, face);
    if (last?.subset === subset) last.text += character;
    else runs.push({ text: character, subset });
  }
  return runs;
};

const runWidth = (text: string, subset: Subset, face: TextFace): number => {
  if (subset === 'fallback') return fallbackWidth(text);
  const { font, unitsPerEm } = loadFont(subset, face.weight, face.italic);
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  shape(font, buffer);
  return buffer.getGlyphPositions().reduce((sum, glyph) => sum + glyph.xAdvance, 0) / unitsPerEm;
};

/** Widths in em of characters the site's font lacks, as the usual system fonts draw them. */
const FALLBACK_WIDTHS = [
  [/^(?:\p{Mn}|\p{Cf}|\p{Cc}|[\u{FE00}-\u{FE0F}\u{1F3FB}-\u{1F3FF}])$/u, 0],
  [/^[\u{AC00}-\u{D7AF}\u{1100}-\u{11FF}]$/u, 0.92],
  [/^\p{Extended_Pictographic}$/u, 1.25],
  [/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u{3000}-\u{303F}\u{FF00}-\u{FF60}]$/u, 1],
  [/^\p{S}$/u, 0.85],
] as const satisfies readonly (readonly [RegExp, number])[];

const fallbackWidth = (text: string): number => {
  let width = 0;
  let joined = false;
  for (const character of text) {
    if (!joined) width += FALLBACK_WIDTHS.find(([pattern]) => pattern.test(character))?.[1] ?? 0.6;
    joined = character === '\u200D';
  }
  return width;
};
