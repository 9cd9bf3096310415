/**
 * Blanks out, in inline Markdown, what is no plain text: code, links, headings, HTML. In doubt it blanks too much: then a
 * link is missing, never misplaced.
 */
const blank = (text: string): string => text.replaceAll(/[^\n]/g, '\0');

/** Blocks in which nothing is linked: fences, headings, indented lines, definitions of references. */
const blockPattern =
  /^ {0,3}(`{3,}|~{3,})[\s\S]*?(?:^ {0,3}\1[`~]*[ \t]*$|$(?![\s\S]))|^[ \t>*+\d.)-]*#{1,6}(?:[ \t].*)?$|^[ \t>*+\d.)-]*(?: {4}|\t).*$|^ {0,3}\[[^\]\n]*\]:.*$/gm;

/** Code between equally many backticks. */
const codePattern = /(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g;

/** `[[…]]`, `[words](address)`, `[words]`, with one level of brackets inside. */
const linkPattern = /!?\[(?:[^[\]]|\[[^[\]]*\])*\](?:\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\))?/g;

const addressPattern = /\b(?:https?:\/\/|mailto:|www\.)\S+/g;

/** What begins an item or a quotation, or makes a heading of the line above: no name runs across it. */
const markerPattern = /^[ \t]*(?:(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$))[ \t]*)+|^[ \t]*(?:=+|-+)[ \t]*$/gm;
const hasMarker = /^[ \t]*(?:[-+*>=]|\d{1,9}[.)])/m;

/** From something that looks like HTML on, nothing is linked: it may hold whatever follows. */
const markupPattern = /<[A-Za-z/!?][\s\S]*$/;

const maskParagraph = (paragraph: string): string => {
  const masked = paragraph
    .replaceAll(/\\[!-/:-@[-`{-~]/g, blank)
    .replaceAll(codePattern, blank)
    .replaceAll(linkPattern, blank)
    .replaceAll(addressPattern, blank);
  return /[`[\]]/.test(masked) ? blank(paragraph) : masked;
};

/** The text with everything blanked that is no plain text; as long as before. */
export const maskProse = (text: string): string => {
  if (!/[\\`[\]<~#]|:\/\/|mailto:|www\.| {4}|\t/.test(text) && !hasMarker.test(text)) return text;
  return text
    .replaceAll(blockPattern, blank)
    .replaceAll(markerPattern, blank)
    .split(/(\n[ \t]*\n)/)
    .map((part, index) => (index % 2 === 1 ? part : maskParagraph(part)))
    .join('')
    .replace(markupPattern, blank);
};
