import { expect, test } from 'vitest';
import { directionOf, englishMark } from '../../../src/emit/direction.ts';

test.each(['ar', 'he', 'fa-IR', 'ur', 'az-Arab', 'yi'])('%s is written from right to left', (lang) => {
  expect(directionOf(lang)).toBe('rtl');
});

test.each(['en', 'en-GB', 'de', 'ja', 'az', 'ar-Latn'])('%s needs no attribute', (lang) => {
  expect(directionOf(lang)).toBeUndefined();
});

test.each([
  ['en-GB', undefined],
  ['de', undefined],
  ['fr', { lang: 'en', dir: undefined }],
  ['ar', { lang: 'en', dir: 'ltr' }],
])('words of the interface on a page in %s are marked %j', (lang, mark) => {
  expect(englishMark(lang)).toEqual(mark);
});
