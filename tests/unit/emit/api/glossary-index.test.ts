import { expect, test } from 'vitest';
import { buildIndex } from '../../../../src/emit/api/glossary-index.ts';
import { glossaryOf } from '../../../content.ts';

const glossary = glossaryOf({
  terms: {
    tape: { term: 'Tape' },
    cache: { term: 'The cache', tags: ['fast'], difficulty: 'beginner' },
  },
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
