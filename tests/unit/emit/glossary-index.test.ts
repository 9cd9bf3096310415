import { expect, test } from 'vitest';
import { buildIndex, buildNames } from '../../../src/emit/glossary-index.ts';
import { glossaryOf, guideFile } from '../../content.ts';

const glossary = glossaryOf({
  terms: {
    tape: { term: 'Tape', aliases: ['Reel'], renamed_from: ['magnetic_tape'] },
    cache: { term: 'The cache', tags: ['fast'], difficulty: 'beginner' },
  },
  guides: [guideFile('caching.md', '')],
});

test('the index lists terms by slug with what a list needs', () => {
  const index = buildIndex(
    glossary,
    glossary.terms.map((term) => ({ term, hash: `h-${term.slug}` })),
  );
  expect(index).toMatchObject({ schema_version: 1, count: 2, url: 'https://example.org/glossary/index.json' });
  expect(index.terms.map(({ slug }) => slug)).toEqual(['cache', 'tape']);
  expect(index.terms[0]).toEqual({
    slug: 'cache',
    term: 'The cache',
    category: 'storage',
    difficulty: 'beginner',
    severity: 'low',
    effort: 'low',
    short: 'What cache means.',
    tags: ['fast'],
    updated: '2026-02-01',
    content_hash: 'sha256:h-cache',
    html_url: 'https://example.org/glossary/cache',
    json_url: 'https://example.org/glossary/cache.json',
  });
});

test('names are sorted and lead from every title, alias and former slug to the page', () => {
  expect(buildNames(glossary).map(([name, path]) => [name, path])).toEqual([
    ['cache', 'glossary/cache'],
    ['caching', 'guides/caching'],
    ['magnetic_tape', 'glossary/tape'],
    ['reel', 'glossary/tape'],
    ['tape', 'glossary/tape'],
    ['the cache', 'glossary/cache'],
  ]);
});
