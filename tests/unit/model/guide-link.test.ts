import { expect, test } from 'vitest';
import { compileContent, guideFile } from '../../content.ts';

const issuesOf = (link: string) =>
  compileContent({
    site: { categories: { storage: { name: 'Storage' } } },
    terms: { cache: {} },
    guides: [guideFile('caching.md', `## First steps\n\n[words](${link})\n`)],
  }).issues.map(({ rule, severity, line, hint }) => ({ rule, severity, line, hint }));

test.each([
  '/',
  '/glossary/',
  '/glossary/cache',
  '/glossary/cache.json',
  '/category/storage',
  '/severity/low',
  '/severity/',
  '/browse/',
  '/glossary/?severity=low',
  '/guides/caching#first-steps',
  '#first-steps',
  '/search?q=cache',
  '/about/coverage',
  '/favicon.svg',
  'https://example.org/nowhere',
  './caching#first-steps',
  '../glossary/cache',
])('%s leads somewhere', (link) => {
  expect(issuesOf(link)).toEqual([]);
});

test.each([
  ['/guidez/caching', 'Did you mean "/guides/caching"?'],
  ['/severity/lo', 'Did you mean "/severity/low"?'],
  ['/tag/', 'Did you mean "/tag"?'],
  ['/glossary/cash', 'Did you mean "/glossary/cache"?'],
  ['/guides/caching#%zz', 'Its headings are #first-steps.'],
  ['./cachign', 'Did you mean "/guides/caching"?'],
  ['../guidez/caching', 'Did you mean "/guides/caching"?'],
  ['/somewhere', 'Correct the address, or write the page.'],
])('%s is told with a hint', (link, hint) => {
  expect(issuesOf(link)).toEqual([{ rule: 'guide-link', severity: 'error', line: 10, hint }]);
});

test('an address in the prose of a term is told at its place', () => {
  const long =
    'See `[no](/nowhere)`, [the cache](/glossary/cache), [it](https://example.org/nowhere)\nand [this](/glossary/cash).';
  const { issues } = compileContent({ terms: { cache: {}, disk: { long } } });
  expect(issues).toMatchObject([
    {
      rule: 'prose-link',
      severity: 'error',
      pointer: '/long',
      message: 'Unexpected link to /glossary/cash, expected a page that exists.',
      hint: 'Did you mean "/glossary/cache"?',
      excerpt: { line: 2, column: 12 },
    },
  ]);
});
