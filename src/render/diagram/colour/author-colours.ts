/** The colours a source names itself: they stay as written, where they can be read. */
import { parseColour, toHex } from './colour.ts';
import { placeAt, type Place } from '../source/place.ts';

/** Offsets in the source of every colour it names, by the colour as hex. */
export type AuthorColours = ReadonlyMap<string, readonly number[]>;

const NOTATION =
  /#[0-9a-f]{3,8}\b|(?:rgb|hsl)a?\([^)]*\)|(?<=(?:fill|stroke|color|background|bg)\s*[:=]\s*["']?)[a-z]+\b|(?<=\b(?:box|rect)\s+)[a-z]+\b/gi;

export const readAuthorColours = (source: string): AuthorColours => {
  const colours = new Map<string, number[]>();
  for (const { 0: text, index } of source.matchAll(NOTATION)) {
    const colour = parseColour(text);
    if (!colour) continue;
    const hex = toHex(colour);
    colours.set(hex, [...(colours.get(hex) ?? []), index]);
  }
  return colours;
};

/** Where `hex` is written: beside `other` where both stand on one line, else where it comes first. */
export const placeOfColour = (source: string, authored: AuthorColours, hex: string, other?: string): Place => {
  const lineOf = (offset: number): number => source.slice(0, offset).split('\n').length;
  const offsets = authored.get(hex) ?? [];
  const beside = new Set((other === undefined ? undefined : authored.get(other))?.map(lineOf));
  const offset = offsets.find((found) => beside.has(lineOf(found))) ?? offsets[0] ?? 0;
  return placeAt(source, offset);
};
