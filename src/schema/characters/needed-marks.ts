/**
 * Invisible characters that writing needs: joiners of Persian and Indic scripts and of emoji, selectors of variants.
 */

/** The character before an offset, whole. */
const before = (text: string, offset: number): string => {
  const last = text.charCodeAt(offset - 1);
  const isLow = last >= 0xdc00 && last < 0xe000;
  return offset === 0 ? '' : text.slice(offset - (isLow && offset > 1 ? 2 : 1), offset);
};

/** The character at an offset, whole. */
const at = (text: string, offset: number): string => {
  const code = text.codePointAt(offset);
  return code === undefined ? '' : String.fromCodePoint(code);
};

const emoji = /\p{Extended_Pictographic}/u;
const emojiEnd = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]/u;

/** Whether a joiner ties two emoji together, as in a family. */
export const isJoined = (text: string, offset: number, character: string): boolean =>
  character === '\u200d' && emojiEnd.test(before(text, offset)) && emoji.test(at(text, offset + 1));

/** Variants of letters: of Chinese characters, Mongolian letters, mathematical signs, Burmese. */
const hasVariants = /[\p{Script=Han}\p{Script=Mongolian}\p{Script=Myanmar}\p{Script=Phags_Pa}\p{Sm}\p{Nd}]/u;

/** Whether a selector chooses how the character before it looks: an emoji or a text sign, or a variant of a letter. */
export const isVariation = (text: string, offset: number, character: string, isRead: boolean): boolean => {
  if (!/\p{Variation_Selector}/u.test(character)) return false;
  const base = before(text, offset);
  if (/[\ufe0e\ufe0f]/.test(character))
    return /[0-9#*]/.test(base) ? text[offset + 1] === '\u20e3' : /\p{Emoji}/u.test(base);
  return isRead && hasVariants.test(base);
};

/** Scripts whose letters join or form clusters, so that authors say where they do not. */
const joining =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Nko}\p{Script=Mandaic}\p{Script=Mongolian}\p{Script=Adlam}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Myanmar}\p{Script=Khmer}\p{Script=Tibetan}\p{Script=Thai}\p{Script=Lao}]/u;

const spoken = /[\p{L}\p{M}\p{N}]/u;

/** Whether the script of the letters beside it needs the character. */
export const scriptNeeds = (text: string, offset: number, character: string): boolean => {
  const [left, right] = [before(text, offset), at(text, offset + 1)];
  if (character === '\u180e') return /\p{Script=Mongolian}/u.test(left);
  // Thai, Lao, Khmer and Burmese put no spaces between words: a line may break at a space of no width.
  if (character === '\u200b')
    return /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u.test(left + right);
  if (character === '\u200d') return joining.test(left) || joining.test(right);
  return character === '\u200c' && spoken.test(left) && (joining.test(left) || joining.test(right));
};
