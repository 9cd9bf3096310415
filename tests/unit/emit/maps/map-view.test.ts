import { describe, expect, test } from 'vitest';
import { toMapView } from '../../../../src/emit/maps/map-view.ts';
import { glossaryOf } from '../../../content.ts';

const categories = { storage: { name: 'Storage', description: 'Where.' }, other: { name: 'Other' } };

describe('the map of a small glossary', () => {
  const view = toMapView(
    glossaryOf({
      site: { base: '/docs/', categories },
      terms: {
        disk: {},
        cache: { prerequisites: ['disk', 'law', 'missing'] },
        law: { category: 'other' },
      },
    }),
  );

  test('has every term, with what to read first in its category and in others', () => {
    const [storage] = view.regions;
    expect(storage).toMatchObject({ id: 'in-storage', name: 'Storage', short: 'Where.', count: '2 terms', first: [] });
    expect(storage?.terms.map(({ slug }) => slug)).toEqual(['disk', 'cache']);
    expect(storage?.terms[1]).toMatchObject({
      href: '/docs/glossary/cache',
      from: ['disk'],
      inside: [{ name: 'Disk' }],
      outside: [{ name: 'Law', href: '/docs/glossary/law' }],
    });
  });

  test('ties categories by their places, and says so in words', () => {
    expect(view.ties).toEqual([{ from: 1, to: 0, count: 1 }]);
    expect(view.regions[1]?.leadsTo).toEqual([{ name: 'Storage', href: '#in-storage', count: 1 }]);
  });
});

test('a large glossary shows of each category the terms on which most build', () => {
  const terms = Object.fromEntries(
    Array.from({ length: 301 }, (_, index) => [`t${index}`, index > 0 ? { prerequisites: ['t0'] } : {}]),
  );
  const { isWhole, regions } = toMapView(glossaryOf({ terms }));
  expect(isWhole).toBe(false);
  expect(regions[0]?.terms).toEqual([]);
  expect(regions[0]?.first).toHaveLength(12);
  expect(regions[0]?.first[0]).toEqual({ name: 'T0', href: '/glossary/t0' });
});

test('an empty glossary has an empty map', () => {
  expect(toMapView(glossaryOf({}))).toEqual({ isWhole: true, regions: [], ties: [] });
});
