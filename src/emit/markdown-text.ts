/**
 * Plain text in Markdown: one line that shows every sign as it is, whatever it holds, and begins or ends nothing.
 */

/** Signs that mean something wherever they stand; an underscore inside a word means nothing, nor does a colon outside an address. */
const signs =
  /[`*~[\]|]|(?<=https?|ftp):(?=\/\/\S*[`*~[\]|\\<&_])|(?<=\bwww)\.(?=\S*[`*~[\]|\\<&_])|\\(?=[!-/:-@[-`{-~]|$)|<(?=[a-z/!?])|&(?=#?\w+;)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/giu;
/** What begins a list, a heading or a quotation. */
const beginning = /^(?:[-+#>=]|(\d+)(?=[.)]))/;

const escapeBeginning = (sign: string, number?: string): string => (number === undefined ? `\\${sign}` : `${number}\\`);

/** A backslash before "<" would be a part of an address that ends there. */
const escapeSign = (sign: string): string => (sign === '<' ? '&lt;' : `\\${sign}`);

const oneLine = (text: string): string => text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();

/** Text behind other words of its line. */
export const inlineText = (text: string): string => oneLine(text).replaceAll(signs, escapeSign);

/** Text of several lines; none is indented, and none begins anything. */
export const literal = (text: string): string =>
  text
    .split(/[\r\n]/)
    .map((line, index) =>
      (index === 0 ? line : line.trimStart()).replaceAll(signs, escapeSign).replace(beginning, escapeBeginning),
    )
    .join('\n');

/** Text that begins its line. */
export const lineText = (text: string): string => inlineText(text).replace(beginning, escapeBeginning);

/** Where a link leads, between angle brackets where it needs them; nothing in it ends them. */
export const destination = (url: string): string =>
  /^[\w:/.~#?&=%+@,;!$*-]*$/.test(url) ? url : `<${url.replaceAll(/[<>\\\s\p{Cc}]/gu, encodeURIComponent)}>`;

/** An address that is a link by itself. */
export const autolink = (url: string): string => `<${url.replaceAll(/[<>\s\p{Cc}]/gu, encodeURIComponent)}>`;
