/**
 * One synthetic theme in place of two: its colours are ids of (light, dark) pairs, so that one tokenisation colours code
 * for both. The two themes list the same scopes in the same order; that is asserted, because the trick rests on it.
 */
import type { ThemeRegistrationRaw } from 'shiki';
import dark from 'shiki/themes/github-dark-high-contrast.mjs';
import light from 'shiki/themes/github-light-high-contrast.mjs';

export interface TokenStyle {
  readonly className: string;
  readonly light: string;
  readonly dark: string;
  readonly fontStyle: string;
}

interface Rule {
  readonly scope?: string | readonly string[];
  readonly settings: { readonly foreground?: string; readonly fontStyle?: string };
}

const base = { light: '#0e1116', dark: '#f0f3f6' };

/** The light theme's comment colour is 5:1 on white; this one is 7.8:1. */
const darkened: Readonly<Record<string, string>> = { '#66707b': '#4b535d' };

/** Colours that would vanish on a page without the background the theme gives them. */
const invisible = new Set(['#ffffff', '#e7ecf0', '#272b33']);

const rulesOf = (theme: typeof light): readonly Rule[] => theme.tokenColors ?? [];

const pairRules = (): readonly { readonly scope: Rule['scope']; readonly style: Omit<TokenStyle, 'className'> }[] => {
  const [lightRules, darkRules] = [rulesOf(light), rulesOf(dark)];
  return lightRules.map((rule, index) => {
    const other = darkRules[index];
    if (JSON.stringify(rule.scope) !== JSON.stringify(other?.scope))
      throw new Error('The light and the dark theme list different scopes.');
    const lightColor = rule.settings.foreground ?? base.light;
    const darkColor = other?.settings.foreground ?? base.dark;
    const hidden = invisible.has(lightColor) || invisible.has(darkColor);
    return {
      scope: rule.scope,
      style: {
        light: hidden ? base.light : (darkened[lightColor] ?? lightColor),
        dark: hidden ? base.dark : darkColor,
        fontStyle: rule.settings.fontStyle ?? '',
      },
    };
  });
};

/** `#000001` and so on: the colour that stands for the pair with this number. */
const idColor = (id: number): string => `#${id.toString(16).padStart(6, '0')}`;

const createTheme = (): { theme: ThemeRegistrationRaw; styles: readonly TokenStyle[] } => {
  const styles: TokenStyle[] = [];
  const settings = pairRules().map(({ scope, style }) => {
    if (style.light === base.light && style.dark === base.dark && style.fontStyle === '')
      return { scope, settings: { foreground: idColor(0) } };
    const known = styles.findIndex(
      (other) => other.light === style.light && other.dark === style.dark && other.fontStyle === style.fontStyle,
    );
    const id = known >= 0 ? known + 1 : styles.push({ ...style, className: `t${styles.length + 1}` });
    return { scope, settings: { foreground: idColor(id), fontStyle: '' } };
  });
  const plain = { settings: { foreground: idColor(0), background: '#ffffff' } };
  const theme = { name: 'headword', type: 'light', fg: idColor(0), bg: '#ffffff', settings: [plain, ...settings] };
  return { theme: theme as unknown as ThemeRegistrationRaw, styles };
};

const created = createTheme();

/** The synthetic theme, for Shiki. */
export const codeTheme = created.theme;

/** What each class of a token looks like. */
export const tokenStyles = created.styles;

/** Class of a token by the colour that Shiki gives it; undefined for plain text. */
export const classOfColor = (color: string | undefined): string | undefined => {
  const id = Number.parseInt((color ?? '').slice(1), 16);
  return tokenStyles[id - 1]?.className;
};

const fontRules = (fontStyle: string): string =>
  [
    fontStyle.includes('italic') ? ' font-style: italic;' : '',
    fontStyle.includes('bold') ? ' font-weight: 700;' : '',
    fontStyle.includes('underline') ? ' text-decoration: underline;' : '',
    fontStyle.includes('strikethrough') ? ' text-decoration: line-through;' : '',
  ].join('');

/** The style sheet of all token classes: src/styles/code-theme.css. */
export const codeThemeCss = (): string =>
  [
    '/* Written by scripts/code-theme.ts from the themes in src/render/code-theme.ts. */',
    '@layer components {',
    ...tokenStyles.map(
      ({ className, light: day, dark: night, fontStyle }) =>
        `  code .${className} { color: light-dark(${day}, ${night});${fontRules(fontStyle)} }`,
    ),
    '}',
    '',
  ].join('\n');
