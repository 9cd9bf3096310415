// Boxes and arrows in words: flowcharts, state, class, ER and requirement diagrams, mind maps.
import { asFields, asList, ask, asText, type Fields } from './model-access.ts';
import { plainLabel } from './plain-label.ts';

interface Node {
  readonly id: string;
  readonly name: string;
  readonly parent: string;
  readonly isGroup: boolean;
  /** The invisible frame around a state and its note. */
  readonly isNoteFrame: boolean;
}

/** Groups with what they hold, then every arrow, then what stands alone. Undefined when the model is no graph. */
export const outlineGraph = (model: unknown): readonly string[] | undefined => {
  const graph = asFields(ask(model, 'getData'));
  if (!Array.isArray(graph['nodes']) || !Array.isArray(graph['edges'])) return undefined;
  const nodes = namePseudoStates(asList(graph['nodes']).map(readNode)).filter(({ isNoteFrame }) => !isNoteFrame);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const edges = asList(graph['edges']).filter(
    (edge) => byId.has(asText(edge['start'])) && byId.has(asText(edge['end'])),
  );
  const linked = new Set(edges.flatMap((edge) => [asText(edge['start']), asText(edge['end'])]));
  const name = (id: unknown) => byId.get(asText(id))?.name ?? '';
  const alone = nodes.filter(
    (node) => !node.isGroup && !linked.has(node.id) && !byId.has(node.parent) && node.name !== '',
  );
  return [
    ...groupsInOrder(nodes).map((group) => `${group.name}: ${membersOf(group, nodes).join(', ')}`),
    ...edges.map((edge) => describeEdge(edge, name(edge['start']), name(edge['end']))),
    ...alone.map((node) => node.name),
  ].filter((line) => !line.endsWith(': '));
};

const PSEUDO: Readonly<Record<string, string>> = {
  stateStart: 'Start',
  stateEnd: 'End',
  fork: 'Fork',
  join: 'Join',
  choice: 'Choice',
};

const readNode = (node: Fields): Node => ({
  id: asText(node['id']),
  name: PSEUDO[asText(node['shape'])] ?? (plainLabel(node['label']) || asText(node['id'])),
  parent: asText(node['parentId']),
  isGroup: node['isGroup'] === true,
  isNoteFrame: node['shape'] === 'noteGroup',
});

/** Every composite state has a start and an end of its own. */
const namePseudoStates = (nodes: readonly Node[]): readonly Node[] =>
  nodes.map((node) => {
    const group = nodes.find(({ id }) => id === node.parent);
    return group && /^(?:Start|End)$/.test(node.name) ? { ...node, name: `${node.name} of ${group.name}` } : node;
  });

/** Mermaid lists groups last to first. */
const groupsInOrder = (nodes: readonly Node[]): readonly Node[] => nodes.filter(({ isGroup }) => isGroup).toReversed();

const membersOf = (group: Node, nodes: readonly Node[]): readonly string[] =>
  nodes.filter((node) => node.parent === group.id && node.name !== '').map(({ name }) => name);

const hasHead = (value: unknown): boolean =>
  value !== undefined && value !== '' && value !== 'none' && value !== 'arrow_open';

const describeEdge = (edge: Fields, from: string, to: string): string => {
  const [start, end] = [hasHead(edge['arrowTypeStart']), hasHead(edge['arrowTypeEnd'])];
  const arrow = start && end ? '↔' : start ? '←' : end ? '→' : '—';
  const label = plainLabel(edge['label']);
  if (edge['arrowTypeStart'] === 'extension' && !end) return `${to} → ${from}: extends`;
  return `${from} ${arrow} ${to}${label === '' ? '' : `: ${label}`}`;
};
