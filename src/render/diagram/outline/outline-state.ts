/** States in words: transitions inside the state that holds them, with starts, ends, forks and notes. */
import { asFields, ask, asList, asText, type Fields } from './model-access.ts';
import { graphToStatements, type GraphEdge, type GraphNode } from './graph.ts';
import { labelOf } from './outline-flowchart.ts';
import { pair, say, type Statement } from './statement.ts';

const PSEUDO_STATES: Readonly<Record<string, string>> = {
  stateStart: 'Start',
  stateEnd: 'End',
  fork: 'Fork',
  join: 'Join',
  choice: 'Choice',
  divider: 'At the same time',
};

export const outlineState = (model: unknown): readonly Statement[] => {
  const graph = asFields(ask(model, 'getData'));
  const all = asList(graph['nodes']);
  const links = asList(graph['edges']);
  const notes = all.filter(({ shape }) => shape === 'note');
  const noteIds = new Set(notes.map(({ id }) => id));
  const noteOn = (state: unknown): readonly Statement[] =>
    notes
      .filter(({ id }) =>
        links.some(({ start, end }) => (start === id && end === state) || (end === id && start === state)),
      )
      .map((note) => say(pair('Note', labelOf(note))));
  const nodes = all.flatMap((node): readonly GraphNode[] =>
    noteIds.has(node['id']) || node['shape'] === 'noteGroup'
      ? []
      : [{ ...readState(node), facts: [...describe(node), ...noteOn(node['id'])] }],
  );
  return graphToStatements({ nodes, edges: links.map(readTransition) });
};

/** Every group has a start and an end of its own. */
const REPEATED = new Set(['stateStart', 'stateEnd', 'divider']);

const readState = (node: Fields): GraphNode => ({
  id: asText(node['id']),
  name: PSEUDO_STATES[asText(node['shape'])] ?? (labelOf(node) || asText(node['id'])),
  parent: asText(node['parentId']),
  isGroup: node['isGroup'] === true,
  mayRepeat: REPEATED.has(asText(node['shape'])),
});

/** Further lines of a state that is described more than once. */
const describe = (node: Fields): readonly Statement[] =>
  asList(asListOfLabels(node['description'])).map((line) => say(labelOf(line)));

const asListOfLabels = (value: unknown): readonly Fields[] =>
  Array.isArray(value) ? value.map((label: unknown) => ({ label, labelType: 'markdown' })) : [];

const readTransition = (edge: Fields): GraphEdge => ({
  from: asText(edge['start']),
  to: asText(edge['end']),
  describe: (from, to) => pair(`${from} → ${to}`, labelOf(edge)),
});
