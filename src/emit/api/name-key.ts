/**
 * Names as keys: whoever asks for a term in other letters, with other dashes or spaces, finds it all the same.
 */

/** White space, "_" and dashes: what writers of one name put between its words. */
const between = /[\p{White_Space}_\-\u2010-\u2015\u2212]+/gu;

/**
 * The key of a name: NFKC, lower case, final sigma as any other, NFKC again; what stands between words is one space, at
 * the ends nothing. A name that has nothing else keeps its signs.
 */
export const nameToKey = (name: string): string => {
  // A byte order mark is no sign of a name, and nothing that a file could be named by.
  const folded = name.replaceAll('\ufeff', '').normalize('NFKC').toLowerCase().replaceAll('ς', 'σ').normalize('NFKC');
  const words = folded.replaceAll(between, ' ').replaceAll(/^ | $/g, '');
  return words === '' ? folded.trim() : words;
};

const utf8 = new TextEncoder();

/** Bytes of a text in UTF-8. */
export const bytesOf = (text: string): number => utf8.encode(text).length;

const byteToName = (byte: number): string => {
  const letter = String.fromCodePoint(byte);
  return /[a-z0-9]/.test(letter) ? letter : `-${byte.toString(16).padStart(2, '0')}`;
};

/**
 * The part of a file name for a beginning of keys: bytes of UTF-8, a to z and 0 to 9 as they are, all others as "-" and
 * two digits; "_" at the end, so that no name is one of a device or of another file. Safe on every disk and in every address.
 */
export const prefixToName = (prefix: string): string => `${Array.from(utf8.encode(prefix), byteToName).join('')}_`;
