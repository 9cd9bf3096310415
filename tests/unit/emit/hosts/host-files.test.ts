import { expect, test } from 'vitest';
import { headersFile } from '../../../../src/emit/hosts/headers-file.ts';
import { redirectsFile } from '../../../../src/emit/hosts/redirects-file.ts';
import { siteLinks, toHeaderUrl } from '../../../../src/emit/hosts/site-headers.ts';
import { headersOf, parseHeaders } from '../../../../scripts/host-files.ts';
import { glossaryOf } from '../../../content.ts';

const licence = { name: 'CC BY', url: 'https://licence.example/by' };
const glossary = glossaryOf({ site: { licence }, overrides: { base: '/docs/' } });
const { site } = glossary;
const rulesOf = (text: string) => parseHeaders(text.split('\n'));
const answer = (path: string, text = headersFile(glossary)): Readonly<Record<string, string>> =>
  Object.fromEntries(headersOf(rulesOf(text), path));

test('the file stays within what hosts read', () => {
  const text = headersFile(glossary);
  expect(rulesOf(text).length).toBeLessThan(100);
  expect(text.split('\n').filter((line) => line.length > 1000)).toEqual([]);
  expect(rulesOf(text).filter(({ pattern }) => !pattern.startsWith('/docs/') || pattern.split('*').length > 2)).toEqual(
    [],
  );
});

test.each([
  ['/docs/', undefined, undefined],
  ['/docs/glossary/cache', undefined, undefined],
  ['/docs/glossary/cache.json', undefined, 'term'],
  ['/docs/glossary/cache.md', 'text/markdown; charset=utf-8', undefined],
  ['/docs/glossary/index.json', undefined, 'index'],
  ['/docs/glossary/index.jsonld', 'application/ld+json', 'vocabulary'],
  ['/docs/glossary/terms.ndjson', 'application/x-ndjson', undefined],
  ['/docs/guides/start.json', undefined, 'guide'],
  ['/docs/facets.json', undefined, 'facets'],
  ['/docs/changes.json', undefined, 'changes'],
  ['/docs/api/search/c_.json', undefined, 'search'],
  ['/docs/api/search/index.json', undefined, 'search-index'],
  ['/docs/schema/1/term.schema.json', 'application/schema+json', undefined],
  ['/docs/feed.json', 'application/feed+json', 'feed'],
  [
    '/docs/.well-known/api-catalog',
    'application/linkset+json; profile="https://www.rfc-editor.org/info/rfc9727"',
    undefined,
  ],
])('%s is told its type and its schema, and nothing twice', (path, type, schema) => {
  const { link = '', ...headers } = answer(path);
  expect(headers['content-type']).toBe(type);
  expect(
    Object.values(headers).filter((value) => /max-age.*max-age|noindex.*noindex|; charset.*,/.test(value)),
  ).toEqual([]);
  expect([...link.matchAll(/schema\/1\/([\w-]+)\.schema/g)].map(([, name]) => name)).toEqual(schema ? [schema] : []);
  expect(link.split(', ').slice(0, 4).join(', ')).toBe(siteLinks(site));
});

test('what keeps its name keeps for a year, data for five minutes, pages are asked for anew', () => {
  expect(answer('/docs/_astro/site.abc.css')['cache-control']).toBe('public, max-age=31536000, immutable');
  expect(answer('/docs/pagefind/index/en_1.pf_index')['cache-control']).toBe('public, max-age=31536000, immutable');
  expect(answer('/docs/glossary/cache.json')['cache-control']).toBe('public, max-age=300, must-revalidate');
  expect(answer('/docs/pagefind/pagefind-entry.json')['cache-control']).toBeUndefined();
  expect(answer('/docs/glossary/cache')['cache-control']).toBeUndefined();
});

test('search engines leave data alone, and find pages and feeds', () => {
  const paths = [
    'glossary/cache.json',
    'glossary/cache.md',
    'guides/start.md',
    'llms.txt',
    'schema/1/x',
    'api/search/a.json',
    'llms/storage.txt',
  ];
  expect(paths.map((path) => answer(`/docs/${path}`)['x-robots-tag'])).toEqual(paths.map(() => 'noindex'));
  const pages = ['', 'glossary/', 'glossary/cache', 'feed.xml', 'robots.txt', 'sitemap-index.xml'];
  expect(pages.map((path) => answer(`/docs/${path}`)['x-robots-tag'])).toEqual(pages.map(() => undefined));
});

test('every answer has the policy, with what only a header can say', () => {
  expect(answer('/docs/anything')).toMatchObject({
    'content-security-policy': expect.stringMatching(/^default-src 'none'; .*; frame-ancestors 'none'$/) as string,
    'x-content-type-options': 'nosniff',
    'access-control-allow-origin': '*',
  });
});

test('what crawlers are asked is a header too, where something is asked', () => {
  const usage = { paraphrase_required: ['long'] };
  expect(answer('/', headersFile(glossaryOf({ site: { usage } })))['content-usage']).toBe('train-ai=n');
  expect(answer('/docs/')['content-usage']).toBeUndefined();
});

test('an address of the content cannot end a header, a line or a string, nor name a variable', () => {
  const hostile = 'https://licence.example/"><a>\r\nSet-Cookie: a=b;{$host}${uri}`\'\\ü\uD800';
  expect(toHeaderUrl(hostile)).toBe(
    'https://licence.example/%22%3E%3Ca%3E%0D%0ASet-Cookie:%20a=b;%7B%24host%7D%24%7Buri%7D%60%27%5C%C3%BC%EF%BF%BD',
  );
  const text = headersFile({ ...glossary, site: { ...site, licence: { name: 'x', url: hostile } } });
  expect(text.split('\n')).toHaveLength(headersFile(glossary).split('\n').length);
});

test('former addresses of a term and its twins lead to those of today', () => {
  const renamed = glossaryOf({ terms: { cache: { renamed_from: ['store', 'memo'] } }, overrides: { base: '/docs/' } });
  expect(redirectsFile(renamed).split('\n').slice(1)).toEqual([
    '/docs/glossary/store /docs/glossary/cache 301',
    '/docs/glossary/memo /docs/glossary/cache 301',
    '/docs/glossary/store.json /docs/glossary/cache.json 301',
    '/docs/glossary/memo.json /docs/glossary/cache.json 301',
    '/docs/glossary/store.md /docs/glossary/cache.md 301',
    '/docs/glossary/memo.md /docs/glossary/cache.md 301',
    '',
  ]);
});

test('of more redirects than hosts read, those of pages are kept', () => {
  const formerly = (slug: string) => Array.from({ length: 500 }, (_, index) => `old_${slug}_${index}`);
  const terms = Object.fromEntries(['cache', 'disk', 'drum'].map((slug) => [slug, { renamed_from: formerly(slug) }]));
  const lines = redirectsFile(glossaryOf({ terms })).split('\n');
  expect(lines.filter((line) => line.endsWith(' 301'))).toHaveLength(2000);
  expect(lines.filter((line) => / \/glossary\/[a-z]+ 301$/.test(line))).toHaveLength(1500);
  expect(lines.at(-2)).toBe('# Hosts read 2000 lines at most; 2500 more are left out.');
});
