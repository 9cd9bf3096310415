import { describe, expect, test } from 'vitest';
import { nameCharacter } from '../../../../src/schema/characters/character-names.ts';
import { findHidden } from '../../../../src/schema/characters/hidden-characters.ts';
import { honestTexts } from './honest-texts.ts';

const offsets = (text: string, kind: 'code' | 'labels' | 'prose') => findHidden(text, kind).map(({ offset }) => offset);

test.each(honestTexts)('honest text has nothing to tell: %s', (_, text) => {
  expect(offsets(text, 'prose')).toEqual([]);
  expect(offsets(text, 'labels')).toEqual([]);
});

test.each([
  ['plain code', 'if (a < b) {\n\treturn "é";\r\n}'],
  ['code that prints emoji', 'print("👩🏽‍💻 ❤️ 1️⃣ 🏴󠁧󠁢󠁳󠁣󠁴󠁿 👨‍👩‍👧")'],
  ['code with names of other scripts', 'пример = "हिन्दी"'],
  ['code that writes escapes', String.raw`const mark = "\u202e\u200b";`],
])('%s has nothing to tell', (_, code) => {
  expect(offsets(code, 'code')).toEqual([]);
});

describe('whatever the text, these are told', () => {
  test.each([
    ['an override', 'a\u202eb\u202c', [1, 3]],
    ['a null', 'a\0', [1]],
    ['an escape', '\u001b[31m', [0]],
    ['a control character of the second row', 'a\u0085', [1]],
    ['a carriage return that ends no line', 'a\rb', [1]],
    ['a space of no width', 'a\u200bb', [1]],
    ['a byte order mark inside', 'a\ufeff', [1]],
    ['a soft hyphen', 'a\u00adb', [1]],
    ['a line separator', 'a\u2028b', [1]],
    ['a blank that is a letter', 'a\u3164\u115fb', [1, 2]],
    ['a noncharacter', 'a\uffffb\ufdd0', [1, 3]],
    ['tags that are no flag', 'a\u{e0041}\u{e0042}', [1, 3]],
    ['tags behind a flag, but not closed', '🏴\u{e0067}\u{e0062}', [2, 4]],
    ['a word joiner', 'a\u2060b', [1]],
    ['a selector behind a letter', 'a\ufe0fb\ufe01', [1, 3]],
    ['a second selector', '❤\ufe0f\ufe0f', [2]],
    ['a selector behind a bare digit', '1\ufe0f', [1]],
    ['a joiner between Latin letters', 'a\u200cb\u200dc', [1, 3]],
    ['marks of direction among Latin letters', 'a\u200eb\u200f\u061c', [1, 3, 4]],
    ['isolates among Latin letters', 'a\u2066b\u2069', [1, 3]],
    ['an emoji joined to a letter', '👩\u200da', [2]],
  ])('%s', (_, text, expected) => {
    for (const kind of ['code', 'labels', 'prose'] as const) expect(offsets(text, kind)).toEqual(expected);
  });
});

describe('what prose may have and code may not', () => {
  test.each([
    ['a Persian joiner', 'می\u200cخواهم'],
    ['a joiner between a Latin word and its Persian ending', 'PHP\u200cها'],
    ['a Persian digit and its ending', '۵\u200cتایی'],
    ['an Indic joiner', 'क्\u200dष'],
    ['marks of direction', 'שלום\u200f (HTML)\u200e'],
    ['an isolate', 'זהו \u2068async/await\u2069 כאן'],
    ['an embedding', 'זהו \u202aasync\u202c כאן'],
    ['a variant of a Chinese character', '葛\u{e0100}城市'],
    ['a space of no width in Thai', 'ภาษา\u200bไทย'],
  ])('%s', (_, text) => {
    expect(offsets(text, 'prose')).toEqual([]);
    expect(offsets(text, 'code')).not.toEqual([]);
  });
});

describe('marks of direction', () => {
  test.each([
    ['that nobody closes', 'שלום \u2067abc', [5]],
    ['that close nothing', 'שלום \u2069abc', [5]],
    ['that cross', 'שלום \u2067a\u202bb\u2069c\u202c', [5, 9]],
    ['that are closed in another line', 'שלום \u2067a\nb\u2069', [5, 9]],
  ])('%s are told', (_, text, expected) => {
    expect(offsets(text, 'prose')).toEqual(expected);
  });
});

test.each([
  ['\u202e', 'U+202E RIGHT-TO-LEFT OVERRIDE', true],
  ['\u0000', 'U+0000 NULL', true],
  ['\u0001', 'U+0001 control character', true],
  ['\ufdd1', 'U+FDD1 noncharacter', true],
  ['\u200b', 'U+200B ZERO WIDTH SPACE', false],
  ['\ufe00', 'U+FE00 VARIATION SELECTOR', false],
  ['\u{e0041}', 'U+E0041 TAG', false],
  ['\u206a', 'U+206A invisible character', false],
])('%j is called %s', (character, name, isGrave) => {
  expect(findHidden(`a${character}`, 'prose')).toMatchObject([{ offset: 1, character, isGrave }]);
  expect(nameCharacter(character)).toBe(name);
});
