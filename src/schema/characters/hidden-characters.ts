/**
 * Characters that nobody sees, or that turn the direction of what one sees: with them code reads otherwise than it runs
 * (CVE-2021-42574), and texts that look alike are not. Scripts and emoji that need some of them keep those.
 */
import { isJoined, isVariation, scriptNeeds } from './needed-marks.ts';
import { balancedBidi } from './balanced-bidi.ts';

/** Code runs; labels of diagrams and prose are read, and may need what their script needs. */
export type TextKind = 'code' | 'labels' | 'prose';

export interface HiddenCharacter {
  /** Offset in UTF-16 code units. */
  readonly offset: number;
  readonly character: string;
  /** Whether it is refused in whatever text: it can only deceive, or programs choke on it. */
  readonly isGrave: boolean;
}

/** Control and format characters, what is ignored when shown, and blanks that are no spaces. Signs of Arabic and hieroglyphs are seen. */
const hidden =
  /[[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2028\u2029\u2800]--[\t\n\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}\u{13430}-\u{1343f}]]/gv;

const grave = /[\p{Cc}\p{Noncharacter_Code_Point}\u202d\u202e]/u;

const tagged = /\u{1f3f4}[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{2,6}\u{e007f}/gu;

/** Offsets of the tags that make a flag of a region, as of Scotland. */
const flagTags = (text: string): ReadonlySet<number> => {
  const offsets = [...text.matchAll(tagged)].flatMap(({ 0: flag, index }) =>
    Array.from({ length: flag.length - 2 }, (_, unit) => index + 2 + unit),
  );
  return new Set(offsets);
};

/** Whether a text needs the character at `offset`: it belongs to an emoji, or the script of the words around wants it. */
const createJudge = (text: string, kind: TextKind): ((character: string, offset: number) => boolean) => {
  let flags: ReadonlySet<number> | undefined;
  let balanced: ReadonlySet<number> | undefined;
  return (character, offset) => {
    if (character === '\r') return text[offset + 1] === '\n';
    if (/[\u{e0000}-\u{e007f}]/u.test(character)) return (flags ??= flagTags(text)).has(offset);
    if (isJoined(text, offset, character) || isVariation(text, offset, character, kind !== 'code')) return true;
    if (kind === 'code') return false;
    if (/[\u061c\u200e\u200f\u202a-\u202c\u2066-\u2069]/.test(character))
      return (balanced ??= balancedBidi(text)).has(offset);
    return scriptNeeds(text, offset, character);
  };
};

/** The hidden characters of a text that it does not need, in order. */
export const findHidden = (text: string, kind: TextKind): readonly HiddenCharacter[] => {
  const isNeeded = createJudge(text, kind);
  return [...text.matchAll(hidden)]
    .filter(({ 0: character, index }) => !isNeeded(character, index))
    .map(({ 0: character, index }) => ({ offset: index, character, isGrave: grave.test(character) }));
};
