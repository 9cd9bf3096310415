/**
 * The words of a diagram as a nested Markdown list that shows them as they are, whatever signs they hold.
 */
import { lineText } from './markdown-text.ts';

/** A line of its own, in which no address becomes a link either. */
const escapeLine = (text: string): string =>
  lineText(text).replaceAll(/(?<=https?|ftp):(?=\/\/)|(?<=\bwww)\.|@/gi, String.raw`\$&`);

/** One item a line; lines are indented by two spaces a level, as the items of a list are. */
export const outlineToList = (text: string): string =>
  text
    .split('\n')
    .map((line) => {
      const words = line.trimStart();
      return `${' '.repeat(line.length - words.length)}- ${escapeLine(words)}`;
    })
    .join('\n');
