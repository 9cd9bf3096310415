/** How two classes relate, in words: who extends, owns or uses whom, and how many of each. */
import { asFields, asText, type Fields } from './model-access.ts';
import { plainLabel, plainMarkdown } from './plain-label.ts';
import type { GraphEdge } from './graph.ts';
import { commas, pair } from './statement.ts';

interface Head {
  readonly verb: string;
  /** The verb of a dashed line. */
  readonly dashed: string;
  /** Whether the class at the head is the one that acts. */
  readonly isActor: boolean;
}

/** What a head says, by Mermaid's number of it. */
const HEADS: Readonly<Record<number, Head>> = {
  0: { verb: 'has', dashed: 'has', isActor: true },
  1: { verb: 'extends', dashed: 'implements', isActor: false },
  2: { verb: 'is made of', dashed: 'is made of', isActor: true },
  3: { verb: '', dashed: 'depends on', isActor: false },
  4: { verb: 'provides', dashed: 'provides', isActor: false },
};

interface End {
  readonly id: string;
  readonly head: Head | undefined;
  readonly count: string;
}

export const readRelation = (relation: Fields): GraphEdge => {
  const { type1, type2, lineType } = asFields(relation['relation']);
  const left = readEnd(relation['id1'], type1, relation['relationTitle1']);
  const right = readEnd(relation['id2'], type2, relation['relationTitle2']);
  const isTurned = left.head ? !left.head.isActor && !right.head : right.head?.isActor === true;
  const [actor, other] = isTurned ? [right, left] : [left, right];
  const isDashed = lineType === 1;
  const words = commas(verbOf([left, right], isDashed), plainMarkdown(relation['title']), countOf(actor, other));
  const arrow = left.head && right.head ? '↔' : left.head || right.head ? '→' : '—';
  return { from: actor.id, to: other.id, describe: (from, to) => pair(`${from} ${arrow} ${to}`, words) };
};

const readEnd = (id: unknown, type: unknown, count: unknown): End => ({
  id: asText(id),
  head: typeof type === 'number' ? HEADS[type] : undefined,
  count: countToWords(plainLabel(count)),
});

const verbOf = (ends: readonly End[], isDashed: boolean): string => {
  const heads = ends.flatMap(({ head }) => head ?? []);
  if (heads.length === 0) return isDashed ? 'dashed' : '';
  return commas(...new Set(heads.map(({ verb, dashed }) => (isDashed ? dashed : verb))));
};

const countOf = (actor: End, other: End): string => {
  if (actor.count === '') return other.count;
  return other.count === '' ? `from ${actor.count}` : `${actor.count} to ${other.count}`;
};

const COUNTS: Readonly<Record<string, string>> = {
  none: '',
  '*': 'many',
  '0..*': 'zero or more',
  '1..*': 'one or more',
  '0..1': 'zero or one',
};

const countToWords = (count: string): string =>
  COUNTS[count] ?? count.replace('..', ' to ').replace(' to *', ' or more');
