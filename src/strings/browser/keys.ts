/** What keys are called. */
import type { InLanguages } from './of-language.ts';

export const keyWords: InLanguages<Readonly<Record<'control', string>>> = {
  en: { control: 'Ctrl' },
  de: { control: 'Strg' },
};
