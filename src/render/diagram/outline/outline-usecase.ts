/** Use cases in words: who does what within which system. */
import { askList, asText, type Fields } from './model-access.ts';
import { graphToStatements, type GraphEdge, type GraphNode } from './graph.ts';
import { labelOf } from './outline-flowchart.ts';
import { commas, pair, say, withRemarks, type Statement } from './statement.ts';

export const outlineUsecase = (model: unknown): readonly Statement[] => {
  const notes = askList(model, 'getNotes');
  const read = (node: Fields, remark: string): GraphNode => {
    const remarks = [remark, node['business'] === true ? 'business' : ''];
    return {
      id: asText(node['id']),
      name: labelOf(node) || asText(node['id']),
      ...(remarks.join('') !== '' && { heading: (name: string) => withRemarks(name, ...remarks) }),
      parent: asText(node['parentId']),
      facts: notes.filter(({ target }) => target === node['id']).map((note) => say(pair('Note', labelOf(note)))),
    };
  };
  const list = (getter: string, remark: string) => askList(model, getter).map((node) => read(node, remark));
  const nodes = [
    ...list('getActors', 'actor'),
    ...list('getSystemBoundaries', 'system').map((node) => ({ ...node, isGroup: true })),
    ...list('getUseCases', ''),
    ...list('getJsonNodes', ''),
  ];
  return graphToStatements({ nodes, edges: askList(model, 'getRelationships').map(readRelationship) });
};

const VERBS: Readonly<Record<string, string>> = { generalization: 'is a', include: 'includes', extend: 'extends' };

/** The sign and the head of an arrow, by Mermaid's number of it. */
const ARROWS: Readonly<Record<number, readonly [sign: string, head: string]>> = {
  0: ['→', ''],
  1: ['←', ''],
  2: ['—', ''],
  3: ['→', 'circle'],
  4: ['→', 'cross'],
  5: ['←', 'circle'],
  6: ['←', 'cross'],
};

const readRelationship = (relationship: Fields): GraphEdge => {
  const type = asText(relationship['type']);
  const label = labelOf(relationship);
  const words = commas(VERBS[type] ?? '', label === type ? '' : label);
  const [sign, head] = ARROWS[Number(relationship['arrowType'])] ?? ['→', ''];
  return {
    from: asText(relationship['source']),
    to: asText(relationship['target']),
    describe: (from, to) => withRemarks(pair(`${from} ${sign} ${to}`, words), head),
  };
};
