/** In which direction a language is written: known to the platform, so that no list has to be kept. */

const known = new Map<string, boolean>();

/** `rtl` for languages and scripts written from right to left; undefined for all others, which need no attribute. */
export const directionOf = (lang: string): 'rtl' | undefined => {
  const isRightToLeft = known.get(lang) ?? new Intl.Locale(lang).getTextInfo().direction === 'rtl';
  known.set(lang, isRightToLeft);
  return isRightToLeft ? 'rtl' : undefined;
};

/** Attributes of words of the interface where the page is in a language that the interface has not: they are English. */
export interface EnglishMark {
  readonly lang: 'en';
  readonly dir: 'ltr' | undefined;
}

/** Undefined where the interface is in the language of the page. For inline elements: a block would change its side. */
export const englishMark = (lang: string): EnglishMark | undefined =>
  /^(?:en|de)(?:-|$)/i.test(lang) ? undefined : { lang: 'en', dir: directionOf(lang) && 'ltr' };
