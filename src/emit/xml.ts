/**
 * Writes XML: elements from names, attributes and children. Whatever is in a text stays text.
 */

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as XML 1.0, which has no room for control characters: each becomes a space. */
export const escapeXml = (text: string): string =>
  text
    .replaceAll(/(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]/gu, ' ')
    .replaceAll(/[&<>"]/g, (character) => escapes[character] ?? character)
    .replaceAll('\r', '&#13;');

type Attributes = Readonly<Record<string, string | undefined>>;

const toAttributes = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) =>
      value === undefined ? '' : ` ${name}="${escapeXml(value).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;')}"`,
    )
    .join('');

/** An element that holds a text. */
export const textElement = (name: string, text: string, attributes: Attributes = {}): string =>
  `<${name}${toAttributes(attributes)}>${escapeXml(text)}</${name}>`;

/** An element that holds others, one a line; an empty one without. */
export const element = (name: string, attributes: Attributes, children: readonly string[] = []): string =>
  children.length === 0
    ? `<${name}${toAttributes(attributes)}/>`
    : `<${name}${toAttributes(attributes)}>\n${children.join('\n')}\n</${name}>`;

/** A document of one root element. */
export const toXml = (root: string): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
