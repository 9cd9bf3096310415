import { expect, test } from 'vitest';
import { directionOf } from '../../../src/emit/direction.ts';

test.each(['ar', 'he', 'fa-IR', 'ur', 'az-Arab', 'yi'])('%s is written from right to left', (lang) => {
  expect(directionOf(lang)).toBe('rtl');
});

test.each(['en', 'en-GB', 'de', 'ja', 'az', 'ar-Latn'])('%s needs no attribute', (lang) => {
  expect(directionOf(lang)).toBeUndefined();
});
