/**
 * Proves every example of a glossary: the pairs of its terms, the blocks of its guides.
 */
import { availableParallelism } from 'node:os';
import type { Glossary } from '../model/glossary.ts';
import { sortIssues, type Issue } from '../schema/issue.ts';
import type { Pair } from './example.ts';
import { blockIssue, termIssue } from './finding.ts';
import { openJudge } from './judge.ts';
import { proveBlocks, type BlockResult } from './prove-blocks.ts';
import { provePair, type Engines, type PairResult } from './prove-pair.ts';
import { readBlocks } from './read-blocks.ts';
import { readPair } from './read-pair.ts';
import { openRunner } from './run/runner.ts';

export interface Proof {
  readonly pairs: readonly PairResult[];
  readonly blocks: readonly BlockResult[];
}

/** At most so many examples run at once. */
const runners = Math.min(4, availableParallelism());

const mapSome = async <Item, Result>(
  items: readonly Item[],
  size: number,
  map: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> => {
  const results: Result[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    for (let index = next++; index < items.length; index = next++) results[index] = await map(items[index] as Item);
  };
  await Promise.all(Array.from({ length: size }, work));
  return results;
};

/** Times are compared while nothing else runs. */
const isTimed = ({ declared }: Pair): boolean => declared.run?.faster !== undefined;

const proveAll = async (engines: Engines, glossary: Glossary, only?: readonly string[]): Promise<Proof> => {
  const isWanted = ({ slug }: { readonly slug: string }): boolean => only?.includes(slug) ?? true;
  const pairs = glossary.terms.filter(isWanted).flatMap((term) => readPair(term) ?? []);
  const guides = glossary.guides.filter(isWanted);
  const [results, blocks] = await Promise.all([
    mapSome(
      pairs.filter((pair) => !isTimed(pair)),
      runners,
      (pair) => provePair(engines, pair),
    ),
    mapSome(guides, 1, (guide) => proveBlocks(engines.judge, readBlocks(guide))),
  ]);
  const timed = await mapSome(pairs.filter(isTimed), 1, (pair) => provePair(engines, pair));
  return { pairs: [...results, ...timed], blocks: blocks.flat() };
};

/** Proves the examples of a glossary, or of the pages with these slugs. */
export const proveExamples = async (glossary: Glossary, only?: readonly string[]): Promise<Proof> => {
  const { judge, close } = openJudge();
  const runner = openRunner();
  try {
    return await proveAll({ judge, runner }, glossary, only);
  } finally {
    close();
    runner.close();
  }
};

/** What is wrong, at its place, sorted. */
export const proofIssues = ({ pairs, blocks }: Proof): readonly Issue[] =>
  sortIssues([
    ...pairs.flatMap(({ pair, findings }) => findings.map((finding) => termIssue(pair.term.document, finding))),
    ...blocks.flatMap(({ block, findings }) => findings.map((finding) => blockIssue(block, finding))),
  ]);
