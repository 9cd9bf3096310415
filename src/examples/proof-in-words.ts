/**
 * A proof in a few lines: how many pairs are judged, how many only parsed, and by whom.
 */
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

/** Two lines: the pairs of terms, the blocks of guides. */
export const proofInWords = ({ pairs, blocks }: Proof): string => {
  const judged = pairs.filter(isJudged);
  const parsed = pairs.filter((result) => result.verdict !== undefined && !isJudged(result));
  const share = pairs.length === 0 ? 100 : Math.floor((100 * judged.length) / pairs.length);
  const good = blocks.flatMap(({ by }) => by?.tool ?? []);
  const unproven = pairs.length - judged.length - parsed.length;
  return [
    `${pairs.length} ${pairs.length === 1 ? 'pair' : 'pairs'}: ${judged.length} judged (${share} %)${toolsOf(judged)}, ${parsed.length} parsed only${toolsOf(parsed)}, ${unproven} not proven.`,
    `${good.length} of ${blocks.length} blocks of guides parsed${inBrackets(counted(good))}; the others are fragments, sessions or text, or faulty.`,
  ].join('\n');
};
