/**
 * Texts of the content as words in a line of Markdown: never a link, a heading or a line of their own.
 */

/** A text on one line, cut at `longest` characters, with signs of Markdown escaped. */
export const linkWords = (text: string, longest = 200): string => {
  const line = text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
  const cut = line.length > longest ? `${line.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}…` : line;
  // A backslash before "<" would be a part of an address that ends there.
  return cut.replaceAll(/[\\[\]`*]/g, String.raw`\$&`).replaceAll('<', '&lt;');
};
