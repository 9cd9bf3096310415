/** A table of words in every language of the interface. */
export type InLanguages<Words> = Readonly<Record<'en' | 'de', Words>>;

/** The words for a language tag like "de-AT"; English for a language that has none. */
export const ofLanguage = <Words>(table: InLanguages<Words>, tag: string): Words =>
  /^de(?:-|$)/i.test(tag) ? table.de : table.en;
