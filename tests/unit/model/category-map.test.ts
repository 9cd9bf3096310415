import { describe, expect, test } from 'vitest';
import { categoryTies, mapCategory } from '../../../src/model/category-map.ts';
import type { Glossary } from '../../../src/model/glossary.ts';
import { glossaryOf } from '../../content.ts';

/** Slug → slugs of prerequisites; terms whose slugs begin with "x" are of another category. */
const glossaryWith = (prerequisites: Readonly<Record<string, readonly string[]>>): Glossary =>
  glossaryOf({
    terms: Object.fromEntries(
      Object.entries(prerequisites).map(([slug, before]) => [
        slug,
        { prerequisites: before, category: slug.startsWith('x') ? 'other' : 'storage' },
      ]),
    ),
  });

const mapOf = (prerequisites: Readonly<Record<string, readonly string[]>>): readonly string[] => {
  const glossary = glossaryWith(prerequisites);
  const group = glossary.categories.find(({ category }) => category.id === 'storage');
  return group ? mapCategory(glossary, group).map(({ term, lines }) => [term.slug, ...lines].join(' < ')) : [];
};

describe('the terms of a category', () => {
  test('come after those they build on; a short branch comes before the long one', () => {
    expect(mapOf({ root: [], a_long: ['root'], end: ['a_long'], short: ['root'] })).toEqual([
      'root',
      'short < root',
      'a_long < root',
      'end < a_long',
    ]);
  });

  test('have no line that others imply', () => {
    expect(mapOf({ a: [], b: ['a'], c: ['a', 'b'] })).toEqual(['a', 'b < a', 'c < b']);
  });

  test('have a line from each of several', () => {
    expect(mapOf({ a: [], b: [], c: ['a', 'b'] })).toEqual(['a', 'b', 'c < a < b']);
  });

  test('stand last when nothing ties them to others of the category', () => {
    expect(mapOf({ alone: [], b: [], c: ['b'], far: ['xother'], xother: [] })).toEqual(['b', 'c < b', 'alone', 'far']);
  });

  test('are all there when prerequisites run in a circle', () => {
    expect(mapOf({ a: ['b'], b: ['a'], c: ['b'] })).toHaveLength(3);
  });
});

test('ties count the prerequisites that terms of one category have in another', () => {
  const glossary = glossaryWith({ a: [], b: ['a', 'xa'], xa: [], xb: ['a', 'b', 'missing'], xc: ['b'] });
  expect(categoryTies(glossary)).toEqual([
    { from: 'storage', to: 'other', count: 3 },
    { from: 'other', to: 'storage', count: 1 },
  ]);
});
