/**
 * Writes MDX: tags whose props are JSON; plain words stand between quotes. JSON expressions are the only door by which data enters MDX, so no string can
 * become code: a JSON text is a JavaScript expression that can only build strings, numbers, lists and objects.
 */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };
export type Props = Readonly<Record<string, Json | undefined>>;

const isEmpty = (value: Json | undefined): boolean =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** Short text that means itself between the quotes of an attribute. */
const plainPattern = /^[\w .,:;()/+-]{0,80}$/;

/** Characters that a parser may keep for itself or drop: Sätteri reads U+F002, of the private use area, as a space. */
const fragile = /[\u007f-\u009f\u2028\u2029\ue000-\uf8ff\ufeff\ufff0-\uffff]/g;

const escapeFragile = (json: string): string =>
  json.replace(fragile, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

const attributes = (props: Props): string =>
  Object.entries(props)
    .filter(([, value]) => !isEmpty(value))
    .map(([name, value]) => {
      const json = escapeFragile(JSON.stringify(value));
      return typeof value === 'string' && plainPattern.test(value) ? ` ${name}=${json}` : ` ${name}={${json}}`;
    })
    .join('');

/** A tag without children; props that are empty are left out. */
export const tag = (name: string, props: Props): string => `<${name}${attributes(props)} />`;

/** A tag around blocks of MDX; nothing when there are none. */
export const block = (name: string, props: Props, children: readonly string[]): string => {
  const filled = children.filter((child) => child !== '');
  return filled.length === 0 ? '' : [`<${name}${attributes(props)}>`, ...filled, `</${name}>`].join('\n\n');
};

/** Blocks of MDX with an empty line between them. */
export const joinBlocks = (blocks: readonly string[]): string =>
  `${blocks.filter((text) => text !== '').join('\n\n')}\n`;
