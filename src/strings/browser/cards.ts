/** Words of the cards of terms. */
import type { InLanguages } from './of-language.ts';

export const cardWords: InLanguages<Readonly<Record<'severity' | 'read', string>>> = {
  en: { severity: '{level} severity', read: 'Read the definition' },
  de: { severity: 'Schweregrad: {level}', read: 'Definition lesen' },
};
