import { describe, expect, test } from 'vitest';
import { glossaryOf, termOf } from '../../content.ts';

const glossary = glossaryOf({
  terms: {
    cache: {
      confused_with: [
        { slug: 'drum', difference: 'Not written.' },
        { slug: 'buffer', difference: 'A cache keeps copies, a [[buffer]] the only one.' },
      ],
    },
    buffer: {},
    'a-vs': { confused_with: [{ slug: 'buffer', difference: 'One.' }] },
    tape: { confused_with: [{ slug: 'cache', difference: 'Two.' }] },
    cell: { confused_with: [{ slug: 'cache', difference: 'Three.' }] },
  },
});

const told = (slug: string) =>
  termOf(glossary, slug).confusions.map(({ other, difference, isOwn }) => [other.to, difference, isOwn]);

describe('a term', () => {
  test('tells what it is taken for in its own order, then who names it, by slug', () => {
    expect(told('cache')).toEqual([
      ['drum', 'Not written.', true],
      ['buffer', 'A cache keeps copies, a [[buffer]] the only one.', true],
      ['cell', 'Three.', false],
      ['tape', 'Two.', false],
    ]);
  });

  test('tells what only the other says', () => {
    expect(told('buffer')).toEqual([
      ['a-vs', 'One.', false],
      ['cache', 'A cache keeps copies, a [[buffer]] the only one.', false],
    ]);
  });

  test('knows the links of what the other says', () => {
    expect(termOf(glossary, 'buffer').confusions[1]?.mentions.get('buffer')?.title).toBe('Buffer');
  });

  test('is referred to by those that are taken for it', () => {
    expect(termOf(glossary, 'cache').referredBy.map(({ to }) => to)).toEqual(['cell', 'tape']);
  });
});

describe('comparisons', () => {
  test('are the pairs of written terms, each once, by their slugs', () => {
    expect(glossary.comparisons.map(({ first, second }) => `${first.slug} ${second.slug}`)).toEqual([
      'a-vs buffer',
      'buffer cache',
      'cache cell',
      'cache tape',
    ]);
  });

  test('take the words of the first where both tell the difference', () => {
    const both = glossaryOf({
      terms: {
        disk: { confused_with: [{ slug: 'cache', difference: 'Of the disk.' }] },
        cache: { confused_with: [{ slug: 'disk', difference: 'Of the cache.' }] },
      },
    });
    expect(both.comparisons.map(({ difference }) => difference)).toEqual(['Of the cache.']);
    expect(termOf(both, 'disk').confusions.map(({ difference }) => difference)).toEqual(['Of the disk.']);
  });
});

test('a term that is not written is wanted by those that are taken for it', () => {
  expect(glossary.wanted.map(({ slug }) => slug)).toEqual(['drum']);
});
