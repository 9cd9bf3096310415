/**
 * Builds HTML that is safe by default: what is put into the template is escaped, unless it is HTML made the same way.
 */
export interface Html {
  readonly html: string;
}

export type HtmlValue = Html | string | number | false | null | undefined | readonly HtmlValue[];

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const special = /[&<>"']/g;

/** Text with the five special characters escaped, for element content and quoted attributes. */
const escapeHtml = (text: string): string =>
  special.test(text) ? text.replace(special, (character) => escapes[character] ?? character) : text;

/** Text for the content of an element, where quotation marks mean nothing. */
export const escapeText = (text: string): string =>
  text.replaceAll(/[&<>]/g, (character) => escapes[character] ?? character);

const print = (value: HtmlValue): string => {
  if (value === undefined || value === null || value === false) return '';
  if (typeof value === 'string') return escapeHtml(value);
  if (typeof value === 'number') return String(value);
  if ('html' in value) return value.html;
  return value.map(print).join('');
};

const squeezed = new WeakMap<TemplateStringsArray, readonly string[]>();

/** The fixed parts of a template; its line breaks and their indentation are for readers of the source and print nothing. */
const squeeze = (parts: TemplateStringsArray): readonly string[] => {
  const known = squeezed.get(parts);
  if (known) return known;
  const short = parts.map((part) => part.replaceAll(/\n\s*/g, ''));
  squeezed.set(parts, short);
  return short;
};

/** Template of HTML: strings are escaped, lists joined, `false`, `null` and `undefined` print nothing. */
export const html = (parts: TemplateStringsArray, ...values: readonly HtmlValue[]): Html => {
  const fixed = squeeze(parts);
  let text = fixed[0] ?? '';
  for (let index = 0; index < values.length; index++) text += print(values[index]) + (fixed[index + 1] ?? '');
  return { html: text };
};

/** Declares a string to be HTML already. Only for the output of a renderer of this folder. */
export const raw = (markup: string): Html => ({ html: markup });
