/**
 * What is wrong with a text that is no JSON, in the words of its author: most faults are one of a dozen, and can be told
 * by the sign that stands where JSON ends.
 */
import type { ParseError } from 'jsonc-parser';
import { nameCharacter } from './characters/character-names.ts';
import { positionAt } from './issue.ts';

export interface JsonFault {
  /** Where, in UTF-16 code units from the beginning. */
  readonly offset: number;
  readonly message: string;
  readonly hint: string;
}

/** What jsonc-parser's error codes mean. Codes as in its ParseErrorCode. */
const words: Readonly<Record<number, readonly [message: string, hint: string]>> = {
  1: ['Unexpected characters, expected JSON.', 'Names and text stand between double quotes.'],
  2: ['Unexpected number, expected one that JSON allows.', 'Write 0.5 and not .5, and no leading zeros.'],
  3: ['Unexpected text, expected a name in double quotes.', 'Write "name": value.'],
  4: ['Unexpected absence of a value, expected one.', 'Write text in double quotes, a number, a list or an object.'],
  5: ['Unexpected text, expected ":" between name and value.', 'Write "name": value.'],
  6: ['Unexpected text, expected "," between two entries.', 'Add a comma at the end of the entry before.'],
  7: ['Unexpected end of file, expected "}".', 'Close the object that is still open: each "{" needs its "}".'],
  8: ['Unexpected end of file, expected "]".', 'Close the list that is still open: each "[" needs its "]".'],
  9: ['Unexpected text after the end, expected nothing.', 'A file holds one object; remove what follows it.'],
  10: ['Unexpected comment, expected JSON.', 'JSON has no comments; remove it.'],
  11: ['Unexpected end of a comment.', 'JSON has no comments; remove it.'],
  12: [
    'Unexpected end of the line inside text, expected a closing ".',
    'Close the text on the same line; write \\n for a new line.',
  ],
  13: ['Unexpected end of a number.', 'Complete the number.'],
};

/** Tells the fault at an offset, or nothing when it is another. */
type Detector = (text: string, offset: number, code: number) => JsonFault | undefined;

/** A character between texts that looks like a space, or like nothing, and is none that JSON knows. */
const unseenFault: Detector = (text, offset) => {
  const character = String.fromCodePoint(text.codePointAt(offset) ?? 0x20);
  return /[^\P{Zs} ]|[\p{Cf}\u2028\u2029]/u.test(character)
    ? {
        offset,
        message: `Unexpected ${nameCharacter(character)}, expected JSON.`,
        hint: 'Remove it: between texts JSON has plain spaces only.',
      }
    : undefined;
};

const escapeFault: Detector = (text, offset, code) => {
  if (code !== 14 && code !== 15) return undefined;
  const pattern = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})|\\[^]/g;
  pattern.lastIndex = offset;
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const [sign] = found;
    if (/^\\(?:["\\/bfnrt]|u[\da-fA-F]{4})$/.test(sign)) continue;
    const message = `Unexpected ${sign.trim()}, expected no single backslash inside text.`;
    return { offset: found.index, message, hint: 'Write two for one: \\\\. A new line is \\n.' };
  }
  return undefined;
};

const controlFault: Detector = (text, offset, code) => {
  if (code !== 16) return undefined;
  const at = offset + Math.max(0, text.slice(offset).search(/[\u0000-\u001f]/)); // eslint-disable-line no-control-regex -- these are sought
  return text[at] === '\t'
    ? { offset: at, message: 'Unexpected tab inside text, expected a space.', hint: 'In code, a tab is written \\t.' }
    : { offset: at, message: 'Unexpected control character inside text.', hint: 'Remove it.' };
};

const startFault: Detector = (text, offset) =>
  text.slice(0, offset).trim() === '' && !/["{[/]/.test(text[offset] ?? '')
    ? {
        offset,
        message: 'Unexpected text, expected a JSON object, which begins with "{".',
        hint: 'Write { "name": value, … } as in the other files of this folder.',
      }
    : undefined;

const commaFault: Detector = (text, offset) => {
  const before = text.slice(0, offset).trimEnd();
  const end = text[offset] ?? '';
  if (!before.endsWith(',') || !/[}\]]/.test(end)) return undefined;
  const message = `Unexpected "," before "${end}", expected none after the last entry.`;
  return { offset: before.length - 1, message, hint: 'Remove the comma.' };
};

const quoteFault: Detector = (text, offset) => {
  const sign = text[offset] ?? '';
  if (sign === "'") {
    const message = `Unexpected ${sign}, expected ": JSON has double quotes only.`;
    return { offset, message, hint: 'Put names and text between double quotes.' };
  }
  if (!/[“”„‟«»‘’‚`´]/.test(sign)) return undefined;
  const hint = 'Word processors turn quotation marks; type " in an editor for plain text.';
  return { offset, message: `Unexpected quotation mark ${sign}, expected a straight one: ".`, hint };
};

/** A quotation mark inside of text ends it: what follows stands right behind it. */
const innerQuoteFault: Detector = (text, offset) =>
  text[offset - 1] === '"' && /[\p{L}\p{N}]/u.test(text[offset] ?? '')
    ? {
        offset: offset - 1,
        message: 'Unexpected text right behind a closing ", expected "," or the end of the entry.',
        hint: 'A double quote inside of text is written \\".',
      }
    : undefined;

const otherLanguages: Readonly<Record<string, string>> = {
  True: 'true',
  False: 'false',
  None: 'an empty text: ""',
  undefined: 'an empty text: ""',
  NaN: 'a number',
};

const wordFault: Detector = (text, offset) => {
  const word = /^[\p{L}_$][\p{L}\p{N}_$-]*/u.exec(text.slice(offset, offset + 80))?.[0];
  if (word === undefined) return undefined;
  const meant = Object.hasOwn(otherLanguages, word) ? otherLanguages[word] : undefined;
  const isName = /^\s*:/.test(text.slice(offset + word.length));
  const message = `Unexpected ${word}${meant ? '' : ' without quotes'}, expected ${meant ?? `"${word}"`}.`;
  const hint = meant ? 'JSON knows true, false, numbers, text, lists and objects.' : 'Put it between double quotes.';
  return { offset, message: isName ? message.replace('Unexpected', 'Unexpected name') : message, hint };
};

const equalsFault: Detector = (text, offset) =>
  text[offset] === '='
    ? { offset, message: 'Unexpected "=", expected ":" between name and value.', hint: 'Write "name": value.' }
    : undefined;

const missingCommaFault: Detector = (text, offset, code) => {
  if (code !== 6) return undefined;
  const { line } = positionAt(text, text.slice(0, offset).trimEnd().length);
  const message = 'Unexpected text, expected "," between two entries.';
  return { offset, message, hint: `Add a comma at the end of line ${line}.` };
};

const endFault: Detector = (text, _offset, code) => {
  const [message, hint] = (code === 7 || code === 8 ? words[code] : undefined) ?? [];
  return message && hint ? { offset: Math.max(0, text.trimEnd().length - 1), message, hint } : undefined;
};

const detectors: readonly Detector[] = [
  ...[unseenFault, escapeFault, controlFault, startFault, commaFault, innerQuoteFault, quoteFault],
  ...[equalsFault, wordFault, missingCommaFault, endFault],
];

/** What is wrong, by the first error that a parser found; `reason` is what JSON.parse says. */
export const jsonFault = (text: string, error: ParseError | undefined, reason: string): JsonFault => {
  const offset = error?.offset ?? 0;
  for (const detect of error ? detectors : []) {
    const fault = detect(text, offset, error?.error ?? 0);
    if (fault) return fault;
  }
  const [message, hint] = (error && words[error.error]) ?? [`Unexpected text: ${reason}.`, 'Make the file valid JSON.'];
  return { offset, message, hint };
};
