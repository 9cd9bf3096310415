/** Boxes and arrows as statements: every box and every arrow stands inside the group that holds it. */
import { quoted, say, type Statement } from './statement.ts';

export interface GraphNode {
  readonly id: string;
  readonly name: string;
  /** How it is named where it stands by itself, when that says more than the name. */
  readonly heading?: (name: string) => string;
  /** Id of the group it lies in; empty outside of all. */
  readonly parent: string;
  /** What is said of the box itself, beneath its name. */
  readonly facts?: readonly Statement[];
  /** Always named by itself, even where arrows name it. */
  readonly isGroup?: boolean;
  /** Others of the same name need not be told apart. */
  readonly mayRepeat?: boolean;
}

export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  /** The arrow in words, given the names of its ends. */
  readonly describe: (from: string, to: string) => string;
  /** What is said beneath it. */
  readonly facts?: (from: string, to: string) => readonly Statement[];
}

export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

interface PlacedEdge extends GraphEdge {
  /** Id of the innermost group that holds both ends. */
  readonly group: string;
}

/** Groups with what they hold, boxes that have something to say or no arrow beside them, then the arrows. */
export const graphToStatements = (graph: Graph): readonly Statement[] => {
  const byId = new Map(graph.nodes.map((node) => [node.id, node]));
  const nodes = [...byId.values()];
  const names = numberNames(nodes);
  const groupsOf = createGroupsOf(byId);
  const placed = graph.edges
    .filter(({ from, to }) => byId.has(from) && byId.has(to))
    .map((edge): PlacedEdge => ({
      ...edge,
      group: groupsOf(edge.from).find((id) => groupsOf(edge.to).includes(id)) ?? '',
    }));
  const linked = new Set(placed.flatMap(({ from, to, group }) => [from, to].map((id) => key(id, group))));
  const name = (id: string): string => names.get(id) ?? '';
  const statementsIn = (group: string): readonly Statement[] => [
    ...nodes.flatMap((node) => {
      if (parentOf(node, byId) !== group) return [];
      const inner = [...(node.facts ?? []), ...statementsIn(node.id)];
      const hasMore = inner.length > 0 || node.isGroup === true || node.heading !== undefined;
      return hasMore || !linked.has(key(node.id, group))
        ? [say(node.heading?.(name(node.id)) ?? name(node.id), inner)]
        : [];
    }),
    ...placed.flatMap(({ from, to, group: own, describe, facts }) =>
      own === group ? [say(describe(quoted(name(from)), quoted(name(to))), facts?.(name(from), name(to)))] : [],
    ),
  ];
  return statementsIn('');
};

const key = (id: string, group: string): string => `${id}\n${group}`;

const parentOf = ({ id, parent }: GraphNode, byId: ReadonlyMap<string, GraphNode>): string =>
  parent !== id && byId.has(parent) ? parent : '';

/** Ids of the groups around a node, innermost first; the empty one holds all. */
const createGroupsOf = (byId: ReadonlyMap<string, GraphNode>) => {
  const known = new Map<string, readonly string[]>();
  const groupsOf = (id: string): readonly string[] => {
    const node = byId.get(id);
    const parent = node ? parentOf(node, byId) : '';
    const groups = known.get(id) ?? (parent === '' ? [''] : [parent, ...groupsOf(parent)]);
    known.set(id, groups);
    return groups;
  };
  return groupsOf;
};

/** Two boxes of one name are told apart by a number. */
const numberNames = (nodes: readonly GraphNode[]): ReadonlyMap<string, string> => {
  const seen = new Map<string, number>();
  return new Map(
    nodes.map(({ id, name, mayRepeat }) => {
      const count = (seen.get(name) ?? 0) + 1;
      seen.set(name, count);
      return [id, count === 1 || name === '' || mayRepeat === true ? name : `${name} (${count})`];
    }),
  );
};
