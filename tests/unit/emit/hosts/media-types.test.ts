import { expect, test } from 'vitest';
import { isTextType, mediaTypeOf, otherType } from '../../../../src/emit/hosts/media-types.ts';
import { matchesPattern, patternToRegex } from '../../../../src/emit/hosts/path-pattern.ts';

test('a file has the type that its format is registered with', () => {
  expect(
    [
      ...['index.html', 'glossary/cache.json', 'glossary/cache.md', 'glossary/terms.ndjson', 'glossary/index.jsonld'],
      ...['schema/1/term.schema.json', 'feed.json', 'feed.xml', 'atom.xml', 'sitemap-index.xml', 'opensearch.xml'],
      ...['llms.txt', '.well-known/api-catalog', '404.json', 'pagefind/fragment/en_1.pf_fragment'],
    ].map((path) => [path, mediaTypeOf(path)]),
  ).toEqual([
    ['index.html', 'text/html; charset=utf-8'],
    ['glossary/cache.json', 'application/json'],
    ['glossary/cache.md', 'text/markdown; charset=utf-8'],
    ['glossary/terms.ndjson', 'application/x-ndjson'],
    ['glossary/index.jsonld', 'application/ld+json'],
    ['schema/1/term.schema.json', 'application/schema+json'],
    ['feed.json', 'application/feed+json'],
    ['feed.xml', 'application/rss+xml'],
    ['atom.xml', 'application/atom+xml'],
    ['sitemap-index.xml', 'application/xml'],
    ['opensearch.xml', 'application/opensearchdescription+xml'],
    ['llms.txt', 'text/plain; charset=utf-8'],
    ['.well-known/api-catalog', 'application/linkset+json; profile="https://www.rfc-editor.org/info/rfc9727"'],
    ['404.json', 'application/problem+json'],
    ['pagefind/fragment/en_1.pf_fragment', otherType],
  ]);
});

test('text is compressed, pictures, fonts and what is packed already are not', () => {
  const paths = ['a.html', 'a.jsonld', 'a.ndjson', 'a.svg', 'feed.xml', '.well-known/api-catalog', 'a.js'];
  expect(paths.filter((path) => !isTextType(mediaTypeOf(path)))).toEqual([]);
  expect(['a.png', 'a.woff2', 'a.pf_index', 'a.wasm'].filter((path) => isTextType(mediaTypeOf(path)))).toEqual([]);
});

test.each([
  ['/glossary/*.json', '/glossary/cache.json', true],
  ['/glossary/*.json', '/glossary/deep/cache.json', true],
  ['/glossary/*.json', '/glossary/cache.md', false],
  ['/glossary/*.json', '/glossary.json', false],
  ['/a*a', '/a', false],
  ['/feed.json', '/feedxjson', false],
  ['/feed.json', '/feed.json', true],
  ['/*', '/', true],
  ['/(a+)+/*', '/(a+)+/b', true],
])('the pattern %s and the path %s: %s, as a regular expression too', (pattern, path, isMeant) => {
  expect([matchesPattern(pattern, path), new RegExp(patternToRegex(pattern)).test(path)]).toEqual([isMeant, isMeant]);
});
