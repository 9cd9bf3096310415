/**
 * Counts the words of a text, as reading time needs them.
 */
const isSpace = (code: number): boolean =>
  code <= 0x20 || code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || (code >= 0x3000 && code <= 0x303f);

/** Han, Hiragana and Katakana stand without spaces. */
const isWordByItself = (code: number): boolean =>
  (code >= 0x3040 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff);

/**
 * Words between spaces; a Chinese or Japanese character counts as one, for they are read at about the pace of words
 * (Trauzettel-Klosinski and Dietz, 2012: 255 Chinese, 357 Japanese characters a minute).
 */
export const countWords = (text: string): number => {
  let words = 0;
  let isInside = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isAlone = isWordByItself(code);
    const isLetter = !isAlone && !isSpace(code);
    if (isAlone || (isLetter && !isInside)) words++;
    isInside = isLetter;
  }
  return words;
};

/** Lines that say something. */
export const countLines = (text: string): number =>
  text.split('\n').reduce((lines, line) => (line.trim() === '' ? lines : lines + 1), 0);
