/** One address of the fixture site for every kind of page, and for what makes a page of a kind different. */
export const pageTypes: readonly string[] = [
  '/',
  '/glossary/',
  // A term with every field, one with a misconception only, a deprecated one, one with an accent.
  '/glossary/cache',
  '/glossary/cache_stampede',
  '/glossary/drum',
  '/glossary/ecole',
  '/guides/',
  // A guide in MDX and one in Markdown.
  '/guides/caching',
  '/guides/questions',
  '/category/',
  '/category/storage',
  '/search',
  '/about/coverage',
  '/compare/',
  '/compare/cache/vs/memoisation',
  '/questions/',
  '/questions/python',
  // Lists of facets and of their values.
  '/severity/',
  '/severity/low',
  '/tag/',
  '/tag/performance',
  '/browse/',
  '/map',
  '/path/',
  '/path/from-nothing',
  // What is missing.
  '/nowhere',
];

/** What scripts make of a page by its address, some time after it has loaded. */
export const pageStates: readonly string[] = ['/glossary/?severity=low'];
