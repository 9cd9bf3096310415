import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { difficulties, severities } from '../../src/strings/browser/levels.ts';
import type { InLanguages } from '../../src/strings/browser/of-language.ts';
import { fill, wordsOf } from '../../src/strings.ts';

const english = wordsOf({ lang: 'en' });
const german = wordsOf({ lang: 'de' });

const placesOf = (text: string): readonly string[] => [...text.matchAll(/\{\w+\}/g)].map(String).toSorted();

type Table = Readonly<Record<string, string>>;

/** Every table that is sent to the browser, by the name of its file and of its export. */
const browserFolder = join(import.meta.dirname, '../../src/strings/browser');
const browserTables = await Promise.all(
  readdirSync(browserFolder)
    .filter((file) => file !== 'of-language.ts')
    .map(async (file) => {
      const exported = (await import(join(browserFolder, file))) as Readonly<Record<string, InLanguages<Table>>>;
      return Object.entries(exported).map(([name, table]) => [`${file} ${name}`, table] as const);
    }),
);

describe('the German interface', () => {
  test('has a word for every key, with the same places to fill', () => {
    for (const [key, text] of Object.entries(english.strings)) {
      const translated = (german.strings as Table)[key] ?? '';
      expect([key, translated.trim() !== '', placesOf(translated)]).toEqual([key, true, placesOf(text)]);
    }
    expect(Object.keys(german.strings)).toEqual(Object.keys(english.strings));
  });

  test.each(browserTables.flat())('has every word of %s', (_, { en, de }) => {
    expect(Object.keys(de)).toEqual(Object.keys(en));
    for (const [key, text] of Object.entries(en)) expect(placesOf(de[key] ?? '')).toEqual(placesOf(text));
  });

  test('leaves no text of several words in English', () => {
    const same = Object.entries(english.strings).filter(
      ([key, text]) =>
        text.includes(' ') && /[a-z]/.test(text.replaceAll(/\{\w+\}/g, '')) && (german.strings as Table)[key] === text,
    );
    expect(same).toEqual([]);
  });
});

test.each([
  ['de', 'Glossar'],
  ['de-AT', 'Glossar'],
  ['DE', 'Glossar'],
  ['en-GB', 'Glossary'],
  ['fr', 'Glossary'],
  ['den', 'Glossary'],
])('a site in %s calls it %s', (lang, name) => {
  expect(wordsOf({ lang }).strings['nav.glossary']).toBe(name);
});

test('levels have a word in the language of the site', () => {
  expect(german.word('severity', 'high')).toBe(severities.de.high);
  expect(english.word('difficulty', 'advanced')).toBe(difficulties.en.advanced);
  expect(english.word('severity', 'unheard')).toBe('unheard');
});

test('one thing and several things are counted', () => {
  expect([english.count('terms', 1), english.count('terms', 2), german.count('categories', 1)]).toEqual([
    '1 term',
    '2 terms',
    '1 Kategorie',
  ]);
});

test('a place without a value stays', () => {
  expect(fill('{a} and {b}', { a: 1 })).toBe('1 and {b}');
});

test('no string is left that nothing says', () => {
  const root = join(import.meta.dirname, '../../src');
  const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ts|astro)$/.test(file) && !file.startsWith('strings'))
    .map((file) => readFileSync(join(root, file), 'utf8'))
    .join('\n');
  const computed = [
    'agent',
    'level',
    'detection',
    'coverage',
    'coverageHow',
    'count',
    'taxonomy',
    'cite',
    'status',
  ].concat(['facet', 'facetTitle', 'facetHeading', 'facetIntro']);
  const unused = Object.keys(english.strings).filter(
    (key) => !computed.includes(key.split('.')[0] ?? '') && !sources.includes(`'${key}'`),
  );
  expect(unused).toEqual([]);
});
