/**
 * A proof in a few lines: how many pairs are judged, how many only parsed, and by whom.
 */
import { isPlain } from './languages.ts';
import type { BlockResult } from './prove-blocks.ts';
import { compareCodeUnits } from '../schema/issue.ts';
import type { PairResult } from './prove-pair.ts';
import type { Proof } from './prove-examples.ts';

const isJudged = ({ verdict }: PairResult): boolean => (verdict?.bad ?? verdict?.good ?? 'parsed') !== 'parsed';

const counted = (names: readonly string[]): string =>
  [...Map.groupBy(names, (name) => name)]
    .toSorted(([a], [b]) => compareCodeUnits(a, b))
    .map(([name, { length }]) => `${name} ${length}`)
    .join(', ');

const inBrackets = (text: string): string => (text === '' ? '' : ` (${text})`);

const toolsOf = (results: readonly PairResult[]): string =>
  inBrackets(counted(results.flatMap(({ verdict }) => verdict?.tool ?? [])));

const plural = (count: number, one: string): string => `${count} ${count === 1 ? one : `${one}s`}`;

const blocksInWords = (blocks: readonly BlockResult[]): string => {
  const code = blocks.filter(({ block }) => !isPlain(block.language));
  const tools = code.flatMap(({ by }) => by?.tool ?? []);
  const fragments = code.filter(({ block }) => block.isFragment).length;
  const rest = code.length - tools.length - fragments;
  return `${plural(code.length, 'block')} of code in guides: ${tools.length} parsed${inBrackets(counted(tools))}, ${plural(fragments, 'fragment')}, ${rest} not proven.`;
};

/** Two lines: the pairs of terms, the blocks of guides. */
export const proofInWords = ({ pairs, blocks }: Proof): string => {
  const judged = pairs.filter(isJudged);
  const parsed = pairs.filter((result) => result.verdict !== undefined && !isJudged(result));
  const share = pairs.length === 0 ? 100 : Math.floor((100 * judged.length) / pairs.length);
  const unproven = pairs.length - judged.length - parsed.length;
  return [
    `${plural(pairs.length, 'pair')}: ${judged.length} judged (${share} %)${toolsOf(judged)}, ${parsed.length} parsed only${toolsOf(parsed)}, ${unproven} not proven.`,
    blocksInWords(blocks),
  ].join('\n');
};
