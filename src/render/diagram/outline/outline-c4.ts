/** Systems and their parts in words, after the C4 model: what lies within which boundary, and what uses what. */
import { asFields, ask, askList, asText, type Fields } from './model-access.ts';
import { plainLabel } from './plain-label.ts';
import { graphToStatements, type GraphEdge, type GraphNode } from './graph.ts';
import { commas, pair, quoted, say, withRemarks, type Statement } from './statement.ts';

export const outlineC4 = (model: unknown): readonly Statement[] => {
  const boundaries = askList(model, 'getBoundaries').filter(({ alias }) => alias !== 'global');
  const nodes = [...boundaries.map(readBoundary), ...askList(model, 'getC4ShapeArray').map(readShape)];
  const edges = askList(model, 'getRels').map(readRelation);
  if (ask(model, 'getC4Type') !== 'C4Dynamic') return graphToStatements({ nodes, edges });
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  const steps = edges.map(({ from, to, describe }) =>
    describe(quoted(names.get(from) ?? from), quoted(names.get(to) ?? to)),
  );
  return [...graphToStatements({ nodes, edges: [] }), ...steps.map((step, index) => say(`${index + 1}. ${step}`))];
};

/** C4 keeps each text in an object of its own. */
const textOf = (fields: Fields, key: string): string => plainLabel(asFields(fields[key])['text']);

const KINDS: Readonly<Record<string, string>> = { db: 'database', queue: 'queue', ext: 'external' };

/** `external_container_db` is "external container database"; a word of the author's stays as it is. */
const kindOf = (type: string): string =>
  /^[A-Z]+$|^[a-z_]+$/.test(type)
    ? type
        .toLowerCase()
        .split('_')
        .map((part) => KINDS[part] ?? part)
        .join(' ')
    : type;

const readThing = (thing: Fields, type: string, parent: unknown): GraphNode => ({
  id: asText(thing['alias']),
  name: textOf(thing, 'label'),
  heading: (name) => pair(withRemarks(name, kindOf(type), textOf(thing, 'techn')), textOf(thing, 'descr')),
  parent: asText(parent),
});

const readShape = (shape: Fields): GraphNode => readThing(shape, textOf(shape, 'typeC4Shape'), shape['parentBoundary']);

const readBoundary = (boundary: Fields): GraphNode =>
  readThing(boundary, textOf(boundary, 'type'), boundary['parentBoundary']);

const ARROWS: Readonly<Record<string, string>> = { birel: '↔', rel_b: '←' };

const readRelation = (relation: Fields): GraphEdge => {
  const words = withRemarks(textOf(relation, 'label'), textOf(relation, 'techn'));
  const arrow = ARROWS[asText(relation['type'])] ?? '→';
  return {
    from: asText(relation['from']),
    to: asText(relation['to']),
    describe: (from, to) => pair(`${from} ${arrow} ${to}`, commas(words, textOf(relation, 'descr'))),
  };
};
