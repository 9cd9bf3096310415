/**
 * Breaks a text at its spaces, so that no line is wider than a terminal.
 */
import stringWidth from 'string-width';

/** Lines of at most `width` columns; a word that is wider has a line of its own. */
export const wrapText = (text: string, width: number): readonly string[] =>
  text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last !== undefined && stringWidth(last) + 1 + stringWidth(word) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
    return lines;
  }, []);
