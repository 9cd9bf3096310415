/**
 * How far a fault reaches from where it begins: over the word, the text in quotes or the link that stands there.
 */
const wholes = [
  /"(?:[^"\\]|\\.)*"/uy,
  /\[\[[^\]\n]*\]\]/uy,
  /!?\[[^\]\n]*\]\([^)\n]*\)/uy,
  /:{3,}[\w-]+/uy,
  /<\/?[A-Za-z][\w.-]*/uy,
  /[\p{L}\p{N}_][\p{L}\p{M}\p{N}_./:#@-]*/uy,
  /[^]/uy,
] as const;

/** Length, in UTF-16 code units, of what begins at the column (from 1) of a line; 1 at the end of the line. */
export const spanAt = (line: string, column: number): number => {
  for (const pattern of wholes) {
    pattern.lastIndex = column - 1;
    const found = pattern.exec(line)?.[0];
    if (found) return found.replace(/[.:/]+$/, '').length || found.length;
  }
  return 1;
};
