/** Words of the cards of terms. */
import type { InLanguages } from './of-language.ts';

export const cardWords: InLanguages<Readonly<Record<'severity', string>>> = {
  en: { severity: '{level} severity' },
  de: { severity: 'Schweregrad: {level}' },
};
