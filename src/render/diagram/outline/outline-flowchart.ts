/** Flowcharts in words, and the kinds that share their model: swimlanes, flows of agents, use cases. */
import { asFields, ask, asList, asText, type Fields } from './model-access.ts';
import { plainLabel, plainMarkdown } from './plain-label.ts';
import { graphToStatements, type GraphEdge, type GraphNode } from './graph.ts';
import { pair, withRemarks, type Statement } from './statement.ts';

export const outlineFlowchart = (model: unknown): readonly Statement[] => {
  const graph = asFields(ask(model, 'getData'));
  const nodes = asList(graph['nodes']).map(readNode);
  // Mermaid lists groups first, the last of them in front.
  const groups = nodes.filter(({ isGroup }) => isGroup).toReversed();
  const boxes = nodes.filter(({ isGroup }) => !isGroup);
  const edges = asList(graph['edges']).filter((edge) => edge['thickness'] !== 'invisible');
  return graphToStatements({ nodes: [...groups, ...boxes], edges: edges.map(readEdge) });
};

/** The label of a node or an edge, read as Mermaid reads it. */
export const labelOf = (thing: Fields): string =>
  (thing['labelType'] === 'markdown' ? plainMarkdown : plainLabel)(thing['label']);

const readNode = (node: Fields): GraphNode & { readonly isGroup: boolean } => ({
  id: asText(node['id']),
  name: labelOf(node) || asText(node['id']),
  parent: asText(node['parentId']),
  isGroup: node['isGroup'] === true,
});

const readEdge = (edge: Fields): GraphEdge => ({
  from: asText(edge['start']),
  to: asText(edge['end']),
  describe: (from, to) => edgeToWords(edge, from, to),
});

/** An edge with its label, and what its head and line look like where they are not plain. */
export const edgeToWords = (edge: Fields, from: string, to: string): string =>
  withRemarks(pair(`${from} ${arrowOf(edge)} ${to}`, labelOf(edge)), headOf(edge), lineOf(edge));

const hasHead = (value: unknown): boolean => !['', 'none', 'arrow_open'].includes(asText(value));

/** The sign between the ends of an edge. */
const arrowOf = (edge: Fields): string => {
  const [start, end] = [hasHead(edge['arrowTypeStart']), hasHead(edge['arrowTypeEnd'])];
  if (start && end) return '↔';
  return start ? '←' : end ? '→' : '—';
};

const headOf = (edge: Fields): string =>
  ['circle', 'cross'].find((head) => [edge['arrowTypeStart'], edge['arrowTypeEnd']].includes(`arrow_${head}`)) ?? '';

const lineOf = (edge: Fields): string =>
  ['dotted', 'thick'].find((line) => edge['thickness'] === line || edge['pattern'] === line) ?? '';
