/**
 * How large content may be, in one table. No honest author meets these limits; without them one file could take a build's
 * memory, or hours of it. Texts are counted in UTF-16 code units, files in bytes.
 */
export const limits = {
  /** Bytes of a term or a guide. */
  page: 256 * 1024,
  /** Bytes of site.json and search.tests.json, which grow with the glossary. */
  site: 4 * 1024 * 1024,
  /** Files in glossary/ or guides/. */
  files: 50_000,
  /** Objects and lists inside each other, in JSON and front matter. */
  depth: 16,
  /** Lists and quotations inside each other, in prose. */
  proseDepth: 16,
  /** Front matter of a guide. */
  frontMatter: 20_000,
  /** A title, alias, tag or any other name. */
  name: 200,
  /** A definition, an entry of a list, a note. */
  sentence: 4_000,
  /** A text of paragraphs, like `long`. */
  prose: 20_000,
  /** An address. */
  address: 2_000,
  /** A code or a fence of a guide. */
  code: 40_000,
  /** Lines of a code. */
  codeLines: 1_000,
  /** One line of a code: a longer one is shown without colours. */
  codeLine: 1_000,
  /** The source of a diagram, its lines, and one of them. */
  diagram: 50_000,
  diagramLines: 400,
  diagramLine: 2_000,
  /** Entries of a list. */
  list: 500,
  /** Categories and learning paths of a site, and steps of a path. */
  siteList: 2_000,
  /** Tests of the search. */
  searchTests: 50_000,
  /** Fences of a guide. */
  fences: 500,
  /** Columns of a table. */
  columns: 100,
  /** Terms that share one name. */
  sharedName: 20,
  /** Faults that are told of one file. */
  faults: 50,
} as const;

/** A count as people write it: `20,000`. */
export const inFigures = (count: number): string => count.toLocaleString('en');
