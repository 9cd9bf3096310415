import { expect, test } from 'vitest';
import { dateToWords, durationToWords, languageName, rangeToWords } from '../../../src/emit/words.ts';

test.each([
  ['PT30M', '30 min'],
  ['PT1H30M', '1 h 30 min'],
  ['P1D', '1 d'],
  ['P2DT4H', '2 d 4 h'],
])('%s is %s', (iso, words) => {
  expect(durationToWords({ lang: 'en-GB' }, iso)).toBe(words);
});

test('a duration and a range in German', () => {
  expect(durationToWords({ lang: 'de' }, 'P1DT1H30M')).toBe('1 Tg. 1 Std. 30 Min.');
  expect(rangeToWords({ lang: 'de-AT' }, '3.5', '3.10')).toBe(' 3.5 bis 3.10');
});

test.each([
  ['3.5', '', ' 3.5+'],
  ['3.5', '3.10', ' 3.5 to 3.10'],
  ['', '3.10', ' up to 3.10'],
  ['', '', ''],
])('from "%s" to "%s" is "%s"', (since, until, words) => {
  expect(rangeToWords({ lang: 'en' }, since, until)).toBe(words);
});

test.each([
  ['en', '1 Feb 2026'],
  ['en-US', 'Feb 1, 2026'],
  ['de', '1. Feb. 2026'],
])('a day in %s is %s, whatever the time zone', (lang, words) => {
  expect(dateToWords('2026-02-01', lang)).toBe(words);
});

test('a language has the name its users write', () => {
  expect([languageName('csharp'), languageName('JavaScript'), languageName('zig')]).toEqual([
    'C#',
    'JavaScript',
    'zig',
  ]);
});
