/** Words of levels: pages print them, and so do results of a search. */
import type { InLanguages } from './of-language.ts';

/** From mild to grave. */
export const severities: InLanguages<Readonly<Record<'info' | 'low' | 'medium' | 'high' | 'critical', string>>> = {
  en: { info: 'Info', low: 'Low', medium: 'Medium', high: 'High', critical: 'Critical' },
  de: { info: 'Hinweis', low: 'Niedrig', medium: 'Mittel', high: 'Hoch', critical: 'Kritisch' },
};

/** From easy to hard. */
export const difficulties: InLanguages<Readonly<Record<'beginner' | 'intermediate' | 'advanced', string>>> = {
  en: { beginner: 'Beginner', intermediate: 'Intermediate', advanced: 'Advanced' },
  de: { beginner: 'Einstieg', intermediate: 'Mittelstufe', advanced: 'Fortgeschritten' },
};
