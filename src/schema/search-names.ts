/**
 * `search/names.json` as the build writes it and the search in the browser reads it. Both are of one build, so that it is
 * short, and no contract with anyone else.
 */

/**
 * Path below the base; title, empty where it is the slug in words; category; severity and difficulty as machine values;
 * number of pages that lead to it; aliases; former slugs. Topics are found in the text.
 */
export type NameRow = readonly [
  path: string,
  title: string,
  category: string,
  severity: string,
  difficulty: string,
  links: number,
  aliases: readonly string[],
  former: readonly string[],
];

export interface SearchNames {
  /** Ids and names, in the order readers see them. */
  readonly categories: readonly (readonly [id: string, name: string])[];
  /** Anchors and titles of the parts of a term's page, as the records count them. */
  readonly parts: readonly (readonly [id: string, title: string])[];
  readonly pages: readonly NameRow[];
  /** All topics, so that slips in them can be mended. */
  readonly tags: readonly string[];
  /** Terms that nobody has written yet, with titles of pages that name them. */
  readonly wanted: readonly (readonly [slug: string, wantedBy: readonly string[]])[];
}
