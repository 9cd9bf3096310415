/** Services in words: what lies in which group, and what is joined to what. */
import { askList, asText, type Fields } from './model-access.ts';
import { plainLabel } from './plain-label.ts';
import { graphToStatements, type GraphEdge, type GraphNode } from './graph.ts';
import { pair, type Statement } from './statement.ts';

export const outlineArchitecture = (model: unknown): readonly Statement[] => {
  const groups = askList(model, 'getGroups').map((group) => ({ ...readNode(group), isGroup: true }));
  const services = askList(model, 'getServices').map(readNode);
  const junctions = askList(model, 'getJunctions').map((junction) => ({ ...readNode(junction), name: 'Junction' }));
  const nodes = [...groups, ...services, ...junctions];
  const parents = new Map(nodes.map(({ id, parent }) => [id, parent]));
  return graphToStatements({ nodes, edges: askList(model, 'getEdges').map((edge) => readEdge(edge, parents)) });
};

const readNode = (node: Fields): GraphNode => ({
  id: asText(node['id']),
  name: plainLabel(node['title']) || plainLabel(node['iconText']) || plainLabel(node['id']),
  parent: asText(node['in']),
});

/** An edge that is marked so begins or ends at the group around its service. */
const readEdge = (edge: Fields, parents: ReadonlyMap<string, string>): GraphEdge => {
  const end = (side: string): string => {
    const id = asText(edge[`${side}Id`]);
    return edge[`${side}Group`] === true ? (parents.get(id) ?? id) : id;
  };
  const [toLeft, toRight] = [edge['lhsInto'] === true, edge['rhsInto'] === true];
  const arrow = toLeft && toRight ? '↔' : toLeft ? '←' : toRight ? '→' : '—';
  return {
    from: end('lhs'),
    to: end('rhs'),
    describe: (from, to) => pair(`${from} ${arrow} ${to}`, plainLabel(edge['title'])),
  };
};
