/** In which direction a language is written: known to the platform, so that no list has to be kept. */

/** `rtl` for languages and scripts written from right to left; undefined for all others, which need no attribute. */
export const directionOf = (lang: string): 'rtl' | undefined =>
  new Intl.Locale(lang).getTextInfo().direction === 'rtl' ? 'rtl' : undefined;
