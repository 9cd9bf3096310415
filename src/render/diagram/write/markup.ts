/**
 * Writing SVG: every name is ours, every value a number or escaped text, so nothing of the source can become markup.
 */

/** Rounded to one decimal, in the shortest notation. */
export const short = (value: number): string => {
  const rounded = Math.round(value * 10) / 10;
  return String(rounded === 0 ? 0 : rounded).replace(/^(-?)0\./, '$1.');
};

/** Without the characters XML cannot hold and those that reorder what a reader sees. */
export const dropUnsafe = (text: string): string =>
  // eslint-disable-next-line no-control-regex -- control characters are the point
  text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/g, '');

export const escapeText = (text: string): string =>
  dropUnsafe(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** One element; attributes that are undefined are left out. */
export const tag = (name: string, attributes: Attributes, content = ''): string => {
  const written = Object.entries(attributes).flatMap(([key, value]) => {
    if (value === undefined) return [];
    return [` ${key}="${typeof value === 'number' ? short(value) : escapeText(value)}"`];
  });
  return `<${name}${written.join('')}${content === '' ? '/>' : `>${content}</${name}>`}`;
};
