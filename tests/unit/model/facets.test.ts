import { describe, expect, test } from 'vitest';
import type { FacetId } from '../../../src/model/glossary.ts';
import { glossaryOf, termOf } from '../../content.ts';

const glossary = glossaryOf({
  site: { categories: { storage: { name: 'Storage' }, network: { name: 'Network' } } },
  terms: {
    cache: { tags: ['Performance', 'C++', 'performance'], severity: 'high', difficulty: 'beginner' },
    drum: { tags: ['performance', 'async/await'], severity: 'critical', status: 'deprecated' },
    eviction: { tags: ['performance', 'async-await'], code_language: 'py', good_code: 'x = 1', category: 'network' },
    write_back: { applies_to: { languages: [{ id: 'Python' }, { id: 'golang' }] }, effort: 'high' },
  },
});

const valuesOf = (id: FacetId): readonly string[] =>
  (glossary.facets.find((facet) => facet.id === id)?.values ?? []).map(
    ({ id: value, terms }) => `${value}: ${terms.map(({ slug }) => slug).join(' ')}`,
  );

describe('facets of a glossary', () => {
  test('the gravest severity comes first, the least effort and difficulty', () => {
    expect(valuesOf('severity')).toEqual(['critical: drum', 'high: cache', 'low: eviction write_back']);
    expect(valuesOf('effort')).toEqual(['low: cache drum eviction', 'high: write_back']);
    expect(valuesOf('difficulty')).toEqual(['beginner: cache']);
  });

  test('categories stand in the author’s order', () => {
    expect(valuesOf('category')).toEqual(['storage: cache drum write_back', 'network: eviction']);
  });

  test('tags stand by the number of their terms; spellings in other case are one', () => {
    expect(valuesOf('tag')).toEqual([
      'performance: cache drum eviction',
      'async-await: eviction',
      expect.stringMatching(/^async-await-\w+: drum$/) as string,
      'c-plus-plus: cache',
    ]);
    expect(termOf(glossary, 'cache').topics.map(({ name }) => name)).toEqual(['performance', 'C++', 'performance']);
  });

  test('languages are those of the code and those a term applies to, by one name', () => {
    expect(valuesOf('language')).toEqual(['python: eviction write_back', 'go: write_back']);
  });

  test('the status is told when there are deprecated terms', () => {
    expect(valuesOf('status')).toEqual(['active: cache eviction write_back', 'deprecated: drum']);
    expect(glossaryOf({ terms: { cache: {} } }).facets.map(({ id }) => id)).toEqual(['category', 'severity', 'effort']);
  });

  test('a glossary without terms has none', () => {
    expect(glossaryOf({}).facets).toEqual([]);
  });

  test('a category that no one declared and that is no address gets a safe one', () => {
    const { facets } = glossaryOf({ terms: { cache: { category: '../up' }, drum: { category: '類' } } });
    for (const { id } of facets[0]?.values ?? []) expect(id).toMatch(/^(?:up|x)-\w+$/);
  });
});
