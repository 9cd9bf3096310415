import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import dark from 'shiki/themes/github-dark-high-contrast.mjs';
import light from 'shiki/themes/github-light-high-contrast.mjs';
import { describe, expect, test } from 'vitest';
import { classOfColor, codeTheme, tokenStyles } from '../../../src/render/code-theme.ts';

const styles = join(import.meta.dirname, '../../../src/styles');
const read = (file: string): string => readFileSync(join(styles, file), 'utf8');

/** Day and night value of a token of the site, e.g. `--surface`. */
const tokenColors = (name: string): readonly [string, string] => {
  const [, day = '', night = ''] =
    new RegExp(`${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(read('tokens.css')) ?? [];
  return [day, night];
};

/** WCAG 2.2 relative luminance. */
const luminance = (hex: string): number => {
  const long = hex.length === 4 ? Array.from(hex.slice(1), (digit) => digit + digit).join('') : hex.slice(1);
  const [red = 0, green = 0, blue = 0] = [0, 2, 4]
    .map((at) => Number.parseInt(long.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one: string, other: string): number => {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
};

test('the light and the dark theme list the same scopes in the same order', () => {
  const scopes = (theme: typeof light): readonly unknown[] => (theme.tokenColors ?? []).map(({ scope }) => scope);
  expect(scopes(light)).toHaveLength(49);
  expect(scopes(dark)).toEqual(scopes(light));
});

test('the measure of contrast is that of WCAG', () => {
  expect(contrast('#000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#fff')).toBeCloseTo(4.48, 2);
});

describe.each([
  ['a block of code', '--surface'],
  ['a marked line', '--tint-accent'],
  ['a line to avoid', '--line-bad'],
  ['a line to prefer', '--line-good'],
])('on %s', (_, ground) => {
  const [day, night] = tokenColors(ground);

  test.each(tokenStyles.map((style) => [style.className, style] as const))(
    '%s has 7:1 by day and by night',
    (_name, style) => {
      expect(contrast(style.light, day)).toBeGreaterThanOrEqual(7);
      expect(contrast(style.dark, night)).toBeGreaterThanOrEqual(7);
    },
  );
});

test('the style sheet says what the theme says', () => {
  const rules = [...read('code-theme.css').matchAll(/code \.(t\d+) \{\s*color: light-dark\((#\w+), (#\w+)\);/g)];
  expect(rules.map(([, name, day, night]) => [name, day, night])).toEqual(
    tokenStyles.map(({ className, light: day, dark: night }) => [className, day, night]),
  );
});

test('every colour of the theme stands for a class, the first for none', () => {
  const used = codeTheme.settings.map((rule) => rule.settings.foreground);
  expect(used.filter((color) => color !== '#000000' && classOfColor(color) === undefined)).toEqual([]);
  expect(classOfColor('#000000')).toBeUndefined();
  expect(classOfColor(undefined)).toBeUndefined();
});
