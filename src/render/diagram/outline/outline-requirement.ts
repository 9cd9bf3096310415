/** Requirements in words: what is required, how it is proven, and what meets it. */
import { asFields, askList, asText, type Fields } from './model-access.ts';
import { plainMarkdown } from './plain-label.ts';
import { graphToStatements, type GraphNode } from './graph.ts';
import { pair, sayEach, withRemarks, type Statement } from './statement.ts';

export const outlineRequirement = (model: unknown): readonly Statement[] =>
  graphToStatements({
    nodes: [
      ...askList(model, 'getRequirements').map(readRequirement),
      ...askList(model, 'getElements').map(readElement),
    ],
    edges: askList(model, 'getRelationships').map((relation) => ({
      from: asText(relation['src']),
      to: asText(relation['dst']),
      describe: (from, to) => pair(`${from} → ${to}`, asText(relation['type'])),
    })),
  });

/** `Risk: low` and so on, without what is not given. */
const facts = (fields: Fields, names: Readonly<Record<string, string>>): readonly Statement[] =>
  sayEach(
    Object.entries(names).flatMap(([key, name]) => {
      const value = plainMarkdown(fields[key]);
      return value === '' ? [] : [pair(name, value)];
    }),
  );

const readRequirement = (requirement: Fields): GraphNode => ({
  id: asText(requirement['name']),
  name: plainMarkdown(requirement['name']),
  heading: (name) => withRemarks(name, asText(requirement['type']).toLowerCase()),
  parent: '',
  facts: facts(asFields(requirement), { requirementId: 'Id', text: 'Text', risk: 'Risk', verifyMethod: 'Verified by' }),
});

const readElement = (element: Fields): GraphNode => ({
  id: asText(element['name']),
  name: plainMarkdown(element['name']),
  heading: (name) => withRemarks(name, 'element'),
  parent: '',
  facts: facts(asFields(element), { type: 'Type', docRef: 'Document' }),
});
