/**
 * Issues of single characters in the texts of a JSON file: hidden ones, words that mix scripts, letters in parts. Most
 * files are passed over after one look.
 */
import type { issueAt, SourceDocument } from '../document.ts';
import { issueInText } from '../issue-in-text.ts';
import { positionAt, type FieldPath, type Issue } from '../issue.ts';
import { nameCharacter } from './character-names.ts';
import { findLoosePart } from './composed-letters.ts';
import { findHidden, type HiddenCharacter, type TextKind } from './hidden-characters.ts';
import { findMixedWords, type MixedWord } from './mixed-scripts.ts';
import { codePointName } from '../visible-text.ts';

type Told = Parameters<typeof issueAt>[2];

/** Whatever may be a fault: controls, marks, all scripts but Latin and those of East Asia, emoji; an escape stands for any. */
const suspicious =
  // eslint-disable-next-line no-control-regex -- code units, for speed
  /[\0-\x08\x0b-\x1f\x7f-\x9f\xad\u0300-\u200f\u2028-\u202f\u2060-\u206f\u2800\u2de0-\u2dff\u3099\u309a\u3164\ua640-\ua69f\uab70-\uabbf\ud800-\udfff\ufdd0-\ufdef\ufe00-\ufe0f\ufeff\uffa0\ufff0-\uffff]|\\[uUx]/;

/** False for a text in which no character can be a fault. */
export const isSuspicious = (text: string): boolean => suspicious.test(text);

const codeFields =
  /^(?:(?:bad|good)_code|code_language|code_verify\..*|detection\.tools\.\d+\.rules\.\d+|refs\.\d+|(?:.*\.)?(?:\w+_)?url|\$schema)$/;

/** What the text of a field is; of a site, too. */
const kindOf = (path: FieldPath): TextKind => {
  const field = path.join('.');
  if (field === 'diagram.source') return 'labels';
  return codeFields.test(field) ? 'code' : 'prose';
};

const inAll = (count: number): string => (count > 1 ? `; there are ${count} like it` : '');

/** How a hidden character is told, the first of `count`. */
export const hiddenFault = (
  { character, isGrave }: HiddenCharacter,
  where: string,
  kind: TextKind,
  count: number,
): Told => {
  const digits = codePointName(character).slice(2).toLowerCase();
  const escape = `\\u${digits.length > 4 ? `{${digits}}` : digits}`;
  return {
    rule: 'hidden-character',
    severity: kind !== 'prose' || isGrave ? 'error' : 'warning',
    message: `Unexpected ${nameCharacter(character)} in ${where}, expected characters that one sees${inAll(count)}.`,
    hint: kind === 'code' ? `Remove it. Where code needs it, write it as an escape, like "${escape}".` : 'Remove it.',
  };
};

export const mixedFault = ({ word, letter, script }: MixedWord, where: string, count: number): Told => ({
  rule: 'mixed-script',
  severity: 'warning',
  message: `Unexpected word "${word}" in ${where}, expected letters of one script${inAll(count)}.`,
  hint: `Its letter "${letter}" (${codePointName(letter)}) is ${script}. Type the word again.`,
});

export const looseFault = (where: string): Told => ({
  rule: 'normal-form',
  severity: 'warning',
  message: `Unexpected letter in parts in ${where}, expected one sign for letter and mark (normal form NFC).`,
  hint: 'Save the text in normal form C, as most editors and "uconv -x nfc" do: a search for one does not find the other.',
});

interface Text {
  readonly path: FieldPath;
  readonly value: string;
}

const textsOf = (value: unknown, path: FieldPath = []): readonly Text[] => {
  if (typeof value === 'string') return isSuspicious(value) ? [{ path, value }] : [];
  if (typeof value !== 'object' || value === null) return [];
  const entries: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? value.map((item, index) => [index, item] as const)
    : Object.entries(value);
  return entries.flatMap(([step, inner]) => textsOf(inner, [...path, step]));
};

const checkText = (document: SourceDocument, { path, value }: Text): readonly Issue[] => {
  const kind = kindOf(path);
  const where = `"${path.join('.')}"`;
  const issue = (told: Told, offset: number): Issue => issueInText(document, path, told, positionAt(value, offset));
  const hidden = findHidden(value, kind);
  const mixed = findMixedWords(value);
  return [
    ...[true, false].flatMap((isGrave) => {
      const same = hidden.filter((found) => found.isGrave === isGrave);
      return same[0] ? issue(hiddenFault(same[0], where, kind, same.length), same[0].offset) : [];
    }),
    ...(mixed[0] ? [issue(mixedFault(mixed[0], where, mixed.length), mixed[0].offset)] : []),
  ];
};

/** The first text of a file that has letters in parts: a file is saved so as a whole. */
const checkForm = (document: SourceDocument, texts: readonly Text[]): readonly Issue[] => {
  for (const { path, value } of texts) {
    const offset = kindOf(path) === 'code' ? -1 : findLoosePart(value);
    if (offset >= 0) return [issueInText(document, path, looseFault(`"${path.join('.')}"`), positionAt(value, offset))];
  }
  return [];
};

/** Checks every text of a JSON file. */
export const checkCharacters = (document: SourceDocument): readonly Issue[] => {
  if (!isSuspicious(document.file.text)) return [];
  const texts = textsOf(document.value);
  return [...texts.flatMap((text) => checkText(document, text)), ...checkForm(document, texts)];
};
