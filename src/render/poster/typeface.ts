/**
 * The site's two typefaces as outlines and widths: words are shaped once and kept, for the next picture has most of
 * them too.
 */
import { Blob, Buffer, Face, Font, shape } from 'harfbuzzjs';
import { readPosterFont, type PosterCut } from '../workers/poster-font.ts';
import { coverageOf, type Coverage } from './outline-coverage.ts';
import { pathToPolygons } from './path-polygons.ts';

/** A way to set text. */
export type Style = 'headline' | 'text' | 'strong';

/** What each way is cut from, in the order of search. The serif has Greek and Cyrillic, which the other one lacks. */
const cuts = {
  headline: [
    'serif latin 600',
    'serif latin-ext 600',
    'serif greek 600',
    'serif cyrillic 600',
    'serif cyrillic-ext 600',
    'serif vietnamese 600',
  ],
  text: [
    'sans latin 400',
    'sans latin-ext 400',
    'serif greek 400',
    'serif cyrillic 400',
    'serif cyrillic-ext 400',
    'serif vietnamese 400',
  ],
  strong: [
    'sans latin 600',
    'sans latin-ext 600',
    'serif greek 600',
    'serif cyrillic 600',
    'serif cyrillic-ext 600',
    'serif vietnamese 600',
  ],
} as const satisfies Readonly<Record<Style, readonly PosterCut[]>>;

interface Loaded {
  readonly font: Font;
  readonly perEm: number;
  readonly glyphs: Map<number, Coverage | undefined>;
}

const loaded = new Map<PosterCut, Loaded>();

const load = (cut: PosterCut): Loaded => {
  const known = loaded.get(cut);
  if (known) return known;
  const face = new Face(new Blob(readPosterFont(cut)));
  const fresh = { font: new Font(face), perEm: face.upem, glyphs: new Map<number, Coverage | undefined>() };
  loaded.set(cut, fresh);
  return fresh;
};

interface Glyph {
  readonly cut: Loaded;
  readonly id: number;
  /** From the start of the word and above the line, in em. */
  readonly x: number;
  readonly y: number;
}

/** A word as glyphs; `width` in em. */
export interface SetWord {
  readonly glyphs: readonly Glyph[];
  readonly width: number;
}

const cutOf = (character: string, style: Style): PosterCut | undefined => {
  const code = character.codePointAt(0) ?? 0;
  return cuts[style].find((cut) => load(cut).font.nominalGlyph(code) !== undefined);
};

/** Parts of a word that one cut has all letters of; undefined when no cut has one of them. */
const splitByCut = (word: string, style: Style): readonly { cut: PosterCut; text: string }[] | undefined => {
  const parts: { cut: PosterCut; text: string }[] = [];
  // Letters that no cut has may be made of others, as "ﬁ" is.
  const letters = Array.from(word).flatMap((one) => (cutOf(one, style) ? one : Array.from(one.normalize('NFKC'))));
  for (const character of letters) {
    const cut = cutOf(character, style);
    if (!cut) return undefined;
    const last = parts.at(-1);
    if (last?.cut === cut) last.text += character;
    else parts.push({ cut, text: character });
  }
  return parts;
};

const shapeWord = (word: string, style: Style): SetWord | undefined => {
  const parts = splitByCut(word.normalize('NFC'), style);
  if (!parts) return undefined;
  const glyphs: Glyph[] = [];
  let width = 0;
  for (const { cut: name, text } of parts) {
    const cut = load(name);
    const buffer = new Buffer();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    shape(cut.font, buffer);
    const places = buffer.getGlyphPositions();
    for (const [index, { codepoint: id }] of buffer.getGlyphInfos().entries()) {
      const place = places[index];
      if (!place || id === 0) return undefined;
      glyphs.push({ cut, id, x: width + place.xOffset / cut.perEm, y: place.yOffset / cut.perEm });
      width += place.xAdvance / cut.perEm;
    }
  }
  return { glyphs, width };
};

const words = new Map<string, SetWord | undefined>();
const MAX_WORDS = 20_000;

/** A word set in a style; undefined when the fonts lack one of its letters. */
export const setWord = (word: string, style: Style): SetWord | undefined => {
  const key = `${style} ${word}`;
  if (words.has(key)) return words.get(key);
  if (words.size > MAX_WORDS) words.clear();
  const set = shapeWord(word, style);
  words.set(key, set);
  return set;
};

/** Places of a glyph between two pixels: four are enough for even spacing. */
const PARTS = 4;
const MAX_GLYPHS = 4_000;

/** A glyph at a size, its origin `offset` quarters of a pixel to the right of a whole one. */
export const glyphCoverage = ({ cut, id }: Glyph, size: number, offset: number): Coverage | undefined => {
  const key = (id * PARTS + offset) * 256 + size;
  const { glyphs, font, perEm } = cut;
  if (glyphs.has(key)) return glyphs.get(key);
  if (glyphs.size > MAX_GLYPHS) glyphs.clear();
  const scale = size / perEm;
  const steps = size > 60 ? 8 : 5;
  const outline = pathToPolygons(font.glyphToJson(id), (x, y) => [x * scale + offset / PARTS, -y * scale], steps);
  const coverage = coverageOf(outline);
  glyphs.set(key, coverage);
  return coverage;
};

/** A place in pixels as whole pixels and quarters. */
export const toQuarters = (x: number): { pixel: number; offset: number } => {
  const quarters = Math.round(x * PARTS);
  return { pixel: Math.floor(quarters / PARTS), offset: quarters - PARTS * Math.floor(quarters / PARTS) };
};
