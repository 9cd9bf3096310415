/** The theme switch: keeps the choice in this browser; "system" forgets it. public/theme.js applies it before paint. */
import { interfaceLanguage, ofLanguage } from '../strings/browser/of-language.ts';
import { themeWords } from '../strings/browser/theme.ts';
import { element } from './dom.ts';

const key = 'theme';
const themes = ['system', 'light', 'dark'] as const;

const stored = (): string => {
  try {
    return localStorage.getItem(key) ?? 'system';
  } catch {
    return 'system';
  }
};

const store = (theme: string): void => {
  try {
    if (theme === 'system') localStorage.removeItem(key);
    else localStorage.setItem(key, theme);
  } catch {
    // Storage is forbidden: the choice lasts as long as the page.
  }
};

const apply = (theme: string): void => {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
};

/** A choice of one theme, with an icon each. */
const drawChoices = (): HTMLElement => {
  const words = ofLanguage(themeWords, document.documentElement.lang);
  return element(
    'fieldset',
    { lang: interfaceLanguage(document.documentElement.lang) },
    element('legend', { class: 'hidden' }, words.label),
    ...themes.map((theme) =>
      element(
        'label',
        { title: words[theme] },
        element('input', { type: 'radio', name: key, value: theme }),
        element('span', { class: `icon icon-${theme}` }),
        element('span', { class: 'hidden' }, words[theme]),
      ),
    ),
  );
};

class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    if (!this.firstChild) this.append(drawChoices());
    this.show(stored());
    this.addEventListener('change', (event) => {
      if (!(event.target instanceof HTMLInputElement)) return;
      store(event.target.value);
      apply(event.target.value);
    });
    window.addEventListener('storage', (event) => {
      if (event.key !== key && event.key !== null) return;
      this.show(stored());
      apply(stored());
    });
  }

  show(theme: string): void {
    for (const input of this.querySelectorAll('input')) input.checked = input.value === theme;
  }
}

customElements.define('theme-switch', ThemeSwitch);
