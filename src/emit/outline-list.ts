/**
 * The words of a diagram as a nested Markdown list that shows them as they are, whatever signs they hold.
 */

/** Signs that mean something wherever they stand; an underscore inside a word means nothing. */
const signs = /[\\`*<&~[\]|]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
/** What begins a list, a heading or a quotation inside an item. */
const beginning = /^(?:[-+#>=]|(\d+)(?=[.)]))/;

const escapeMarkdown = (text: string): string =>
  text
    .replaceAll(signs, (sign) => `\\${sign}`)
    .replace(beginning, (sign, number?: string) => (number === undefined ? `\\${sign}` : `${number}\\`))
    .replaceAll(/(?<=https?|ftp):(?=\/\/)|(?<=\bwww)\.|@/gi, (sign) => `\\${sign}`);

/** One item a line; lines are indented by two spaces a level, as the items of a list are. */
export const outlineToList = (text: string): string =>
  text
    .split('\n')
    .map((line) => {
      const words = line.trimStart();
      return `${' '.repeat(line.length - words.length)}- ${escapeMarkdown(words)}`;
    })
    .join('\n');
