import { describe, expect, test } from 'vitest';
import { orderByPrerequisites } from '../../../src/model/prerequisite-order.ts';
import { createWays, toUnlocks } from '../../../src/model/prerequisite-ways.ts';

type Edges = Readonly<Record<string, readonly string[]>>;

const waysOf = (edges: Edges) => {
  const graph = new Map(Object.entries(edges));
  return createWays(orderByPrerequisites(graph), graph, (slug) => slug.length);
};
/** `slug` or `slug for reason`, in order. */
const told = (edges: Edges, slug: string): readonly string[] =>
  waysOf(edges)(slug).steps.map(({ slug: step, for: reason }) => (reason ? `${step} for ${reason}` : step));

describe('the way to a term', () => {
  const diamond = { roof: ['left', 'right'], left: ['floor'], right: ['floor'], floor: [] };

  test('holds the foot of a diamond once, before what builds on it', () => {
    expect(told(diamond, 'roof')).toEqual(['floor for left', 'left', 'right']);
  });

  test('sums up the time of every step', () => {
    expect(waysOf(diamond)('roof')).toMatchObject({ count: 3, minutes: 'floorleftright'.length });
  });

  test('says nothing of a step that is direct, though others need it too', () => {
    expect(told({ c: ['a', 'b'], b: ['a'], a: [] }, 'c')).toEqual(['a', 'b']);
  });

  test('is empty for a foundation, and for a slug that nobody wrote', () => {
    const none = { steps: [], count: 0, minutes: 0 };
    expect(waysOf({ a: [] })('a')).toEqual(none);
    expect(waysOf({ a: [] })('b')).toEqual(none);
  });

  test('passes over what is not written, what is named twice, and the term itself', () => {
    expect(told({ b: ['nowhere', 'a', 'a', 'b'], a: ['nowhere'] }, 'b')).toEqual(['a']);
  });

  test('ends in a circle too', () => {
    expect(told({ a: ['b'], b: ['c'], c: ['a'] }, 'a').toSorted()).toEqual(['b', 'c for b']);
  });

  test('tells the nearest steps of a long way, and all direct ones', () => {
    const chain = Object.fromEntries(
      Array.from({ length: 30 }, (_, at) => [`t${at + 10}`, at > 0 ? [`t${at + 9}`] : []]),
    );
    const way = waysOf({ ...chain, top: ['t10', 't39'] })('top');
    expect(way.count).toBe(30);
    expect(way.steps.map(({ slug }) => slug)).toEqual([
      't10',
      't31',
      't32',
      't33',
      't34',
      't35',
      't36',
      't37',
      't38',
      't39',
    ]);
  });

  test('tells every direct step, however many', () => {
    const many = Array.from({ length: 25 }, (_, at) => `t${at + 10}`);
    const edges = { ...Object.fromEntries(many.map((slug) => [slug, ['floor']])), floor: [], top: many };
    expect(told(edges, 'top')).toEqual(many);
  });

  test('through a chain of 5,000 terms is no burden', () => {
    const chain = Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`t${at}`, [`t${at + 1}`]]));
    const { count, steps } = waysOf(chain)('t0');
    expect([count, steps.length, steps.at(-1)?.slug]).toEqual([4999, 10, 't1']);
  });
});

test('what a term unlocks names it among its prerequisites, in learning order', () => {
  const graph = new Map(Object.entries({ a: ['z'], z: [], m: ['z', 'z', 'm'], b: ['a', 'z'] }));
  expect([...toUnlocks(orderByPrerequisites(graph), graph)]).toEqual([
    ['z', ['a', 'b', 'm']],
    ['a', ['b']],
  ]);
});
