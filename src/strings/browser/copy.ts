/** Words of copy buttons. */
import type { InLanguages } from './of-language.ts';

export const copyWords: InLanguages<Readonly<Record<'copy' | 'copied' | 'text', string>>> = {
  en: { copy: 'Copy', copied: 'Copied', text: 'Text' },
  de: { copy: 'Kopieren', copied: 'Kopiert', text: 'Text' },
};
