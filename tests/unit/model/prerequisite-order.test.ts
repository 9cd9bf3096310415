import { expect, test } from 'vitest';
import { orderByPrerequisites, prerequisiteCycles } from '../../../src/model/prerequisite-order.ts';

const graph = (edges: Readonly<Record<string, readonly string[]>>) => new Map(Object.entries(edges));

test('ties are broken by slug', () => {
  expect(orderByPrerequisites(graph({ c: [], a: [], b: [] }))).toEqual(['a', 'b', 'c']);
});

test('prerequisites that do not exist are passed over', () => {
  expect(orderByPrerequisites(graph({ a: ['nowhere'] }))).toEqual(['a']);
});

test('a diamond holds its foot once', () => {
  expect(orderByPrerequisites(graph({ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }))).toEqual(['d', 'b', 'c', 'a']);
});

test('a chain of 20,000 terms is no burden', () => {
  const chain = new Map(Array.from({ length: 20_000 }, (_, index) => [`t${index}`, [`t${index + 1}`]]));
  expect(orderByPrerequisites(chain)[0]).toBe('t19999');
  expect(prerequisiteCycles(chain)).toEqual([]);
});

test.each([
  ['two terms', { a: ['b'], b: ['a'] }, [['a', 'b']]],
  ['three terms, wherever it is entered', { b: ['c'], c: ['a'], a: ['b'] }, [['a', 'b', 'c']]],
  [
    'two circles',
    { a: ['b'], b: ['a'], c: ['d'], d: ['c'] },
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['no circle in a diamond', { a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }, []],
])('finds %s', (_, edges, cycles) => {
  expect(prerequisiteCycles(graph(edges as Record<string, string[]>)).toSorted()).toEqual(cycles);
});

test('a term that is its own prerequisite is left to another rule', () => {
  expect(prerequisiteCycles(graph({ a: ['a'] }))).toEqual([]);
});
