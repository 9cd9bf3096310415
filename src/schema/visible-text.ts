/**
 * Text of contributors as it may be shown on a terminal: whatever would paint it, turn its direction or end its line
 * unseen stands there as its code point.
 */
const unseen =
  /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/** A code point as one writes it: `U+202E`. */
export const codePointName = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** The text with every control, bidi control and invisible character as `<U+202E>`; line feeds and tabs too. */
export const toVisible = (text: string): string =>
  text.replaceAll(unseen, (character) => `<${codePointName(character)}>`);

/** JSON whose strings say the same, with every such character written as an escape of JSON. */
export const toVisibleJson = (json: string): string =>
  json.replaceAll(unseen, (character) =>
    character === '\n'
      ? character
      : Array.from({ length: character.length }, (_, unit) => {
          return `\\u${character.charCodeAt(unit).toString(16).padStart(4, '0')}`;
        }).join(''),
  );
