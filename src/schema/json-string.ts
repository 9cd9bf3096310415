/**
 * Finds the way from a text to its place in the JSON that holds it, where line feeds and quotes are escapes.
 */
import type { Position } from './issue.ts';

/** Length, in the JSON text, of the character that begins at `offset`. */
const rawLength = (json: string, offset: number): number => {
  if (json[offset] !== '\\') return 1;
  return json[offset + 1] === 'u' ? 6 : 2;
};

const isLineFeed = (json: string, offset: number): boolean => /^\\(?:n|u000a)/i.test(json.slice(offset, offset + 6));

/**
 * Offset, in `json`, of a line and column (1-based, UTF-16) of the text whose opening quote stands at `start`; the end of
 * the line, or of the text, for a place beyond it.
 */
export const offsetInJsonString = (json: string, start: number, { line, column }: Position): number => {
  let offset = start + 1;
  let [atLine, atColumn] = [1, 1];
  while (offset < json.length && json[offset] !== '"' && (atLine < line || atColumn < column)) {
    const endsLine = isLineFeed(json, offset);
    if (endsLine && atLine === line) return offset;
    [atLine, atColumn] = endsLine ? [atLine + 1, 1] : [atLine, atColumn + 1];
    offset += rawLength(json, offset);
  }
  return offset;
};
