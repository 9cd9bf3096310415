import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPools } from '../../../src/astro/bodies/pools.ts';
import { drawDiagram, type Diagram } from '../../../src/render/diagram.ts';
import { corpusNames, readSource } from '../../diagram-corpus.ts';

const typeOf = (name: string): string => name.split('/')[0] ?? '';

/** Every third diagram of every type, and what is drawn in a way of its own. */
const names = [...Map.groupBy(corpusNames, typeOf).values()].flatMap((ofType) =>
  ofType.filter((name, index) => index % 3 === 0 || /elk|hand-drawn|neo/.test(name)),
);

type Pictures = ReadonlyMap<string, Diagram>;

const drawInOrder = async (order: readonly string[]): Promise<Pictures> => {
  const pictures = new Map<string, Diagram>();
  for (const name of order) pictures.set(name, await drawDiagram(readSource(name)));
  return pictures;
};

const drawElsewhere = async (order: readonly string[]): Promise<Pictures> => {
  const pictures = new Map<string, Diagram>();
  const replies = await Promise.all(order.map((name) => pools.diagrams.run({ source: readSource(name) })));
  for (const [index, reply] of replies.entries()) if (reply.ok) pictures.set(order[index] ?? '', reply.diagram);
  return pictures;
};

const pools = openPools();
let pictures: Pictures;
beforeAll(async () => {
  pictures = await drawInOrder(names);
}, 120_000);
afterAll(() => pools.close());

const changed = (others: Pictures): readonly string[] =>
  names.filter((name) => JSON.stringify(others.get(name)) !== JSON.stringify(pictures.get(name)));

test('a diagram looks and reads the same whatever was drawn before', async () => {
  const strided = [0, 1, 2, 3, 4].flatMap((start) => names.filter((_, index) => index % 5 === start));
  expect(changed(await drawInOrder(strided.toReversed()))).toEqual([]);
}, 120_000);

test('a diagram looks and reads the same in other processes', async () => {
  expect(changed(await drawElsewhere(names.toReversed()))).toEqual([]);
}, 120_000);
