/** A table of words in every language of the interface. */
export type InLanguages<Words> = Readonly<Record<'en' | 'de', Words>>;

/** The language of the interface for a language tag like "de-AT". */
export const interfaceLanguage = (tag: string): 'en' | 'de' => (/^de(?:-|$)/i.test(tag) ? 'de' : 'en');

/** The words for a language tag like "de-AT"; English for a language that has none. */
export const ofLanguage = <Words>(table: InLanguages<Words>, tag: string): Words => table[interfaceLanguage(tag)];
