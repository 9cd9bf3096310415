/** The theme switch: keeps the choice in this browser; "system" forgets it. public/theme.js applies it before paint. */
const key = 'theme';

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

class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
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
