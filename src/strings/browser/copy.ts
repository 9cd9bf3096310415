/** Words of copy buttons. */
import type { InLanguages } from './of-language.ts';

export const copyWords: InLanguages<Readonly<Record<'copy' | 'copied', string>>> = {
  en: { copy: 'Copy', copied: 'Copied' },
  de: { copy: 'Kopieren', copied: 'Kopiert' },
};
