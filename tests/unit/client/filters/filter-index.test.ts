import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createFilterIndex, type FacetsFile } from '../../../../src/client/filters/filter-index.ts';
import {
  noFilters,
  readState,
  toggleValue,
  writeState,
  type FilterState,
} from '../../../../src/client/filters/filter-state.ts';

const file: FacetsFile = {
  terms: [
    { slug: 'cache', term: 'Cache', aliases: ['store'] },
    { slug: 'ecole', term: 'École', aliases: [] },
    { slug: 'ttl', term: 'Time to live', aliases: ['TTL'] },
  ],
  facets: [
    {
      id: 'severity',
      name: 'Severity',
      values: [
        { id: 'high', name: 'High', terms: ['cache'] },
        { id: 'low', name: 'Low', terms: ['ecole', 'ttl'] },
      ],
    },
    {
      id: 'tag',
      name: 'Topic',
      values: [
        { id: 'time', name: 'time', terms: ['cache', 'ttl'] },
        { id: 'school', name: 'school', terms: ['ecole'] },
      ],
    },
  ],
};
const index = createFilterIndex(file);
const state = (search: string): FilterState =>
  readState(search, (facet, value) => index.nameOf(facet, value) !== undefined);
const passing = (search: string): readonly string[] | undefined => {
  const found = index.ask(state(search)).passing;
  return found && [...found];
};

describe('what passes', () => {
  test.each([
    ['?severity=low', ['ecole', 'ttl']],
    ['?severity=low,high', ['cache', 'ecole', 'ttl']],
    ['?severity=low&tag=time', ['ttl']],
    ['?severity=high&tag=school', []],
    ['?q=ecole', ['ecole']],
    ['?q=STORE', ['cache']],
    ['?q=live+time', ['ttl']],
    ['?q=t&severity=high', ['cache']],
  ])('%s lets %j pass', (search, slugs) => {
    expect(passing(search)).toEqual(slugs);
  });

  test('nothing is filtered without filters, nor by values that do not exist', () => {
    expect(passing('')).toBeUndefined();
    expect(passing('?severity=unheard&utm_source=x')).toBeUndefined();
  });
});

describe('counts', () => {
  test('tell what a value would show, whatever else of its facet is chosen', () => {
    const { countOf, total } = index.ask(state('?severity=low&tag=time'));
    expect(total).toBe(1);
    expect([countOf('severity', 'low'), countOf('severity', 'high')]).toEqual([1, 1]);
    expect([countOf('tag', 'time'), countOf('tag', 'school')]).toEqual([1, 1]);
  });

  test('are the size of the list that choosing the value gives', () => {
    const values = file.facets.flatMap(({ id, values: found }) => found.map((value) => [id, value.id] as const));
    fc.assert(
      fc.property(
        fc.subarray(values),
        fc.constantFrom(...values),
        fc.constantFrom('', 't', 'cache'),
        (chosen, [facet, value], text) => {
          const before: FilterState = chosen
            .filter(([other]) => other !== facet)
            .reduce<FilterState>((all, [other, name]) => toggleValue(all, other, name), { ...noFilters, text });
          expect(index.ask(before).countOf(facet, value)).toBe(index.ask(toggleValue(before, facet, value)).total);
        },
      ),
    );
  });
});

describe('the address', () => {
  test.each(['severity=high,low&tag=time', 'tag=school&q=live%20%26%20time', 'q=%C3%A9cole'])(
    '%s is read and written',
    (query) => {
      expect(writeState(state(`?${query}`))).toBe(query);
    },
  );

  test('forgets a value that is chosen no longer', () => {
    expect(writeState(toggleValue(state('?severity=high'), 'severity', 'high'))).toBe('');
  });
});
