/** Words of the theme switch. */
export const themeWords = {
  en: { label: 'Theme', system: 'System', light: 'Light', dark: 'Dark' },
  de: { label: 'Farbschema', system: 'System', light: 'Hell', dark: 'Dunkel' },
};
