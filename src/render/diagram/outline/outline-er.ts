/** Entities in words: their attributes, and how many of one belong to another. */
import { askList, asList, asFields, asText, asTexts, ask, type Fields } from './model-access.ts';
import { plainLabel, plainMarkdown } from './plain-label.ts';
import { graphToStatements, type GraphEdge, type GraphNode } from './graph.ts';
import { commas, pair, say, withRemarks, type Statement } from './statement.ts';

export const outlineEr = (model: unknown): readonly Statement[] =>
  graphToStatements({
    nodes: asList(asFields(ask(model, 'getData'))['nodes']).map(readEntity),
    edges: askList(model, 'getRelationships').map(readRelationship),
  });

const readEntity = (entity: Fields): GraphNode => ({
  id: asText(entity['id']),
  name: plainMarkdown(entity['alias']) || plainMarkdown(entity['label']),
  parent: asText(entity['parentId']),
  isGroup: entity['isGroup'] === true,
  facts: asList(entity['attributes']).map((attribute) => say(describeAttribute(attribute))),
});

const KEYS: Readonly<Record<string, string>> = { PK: 'primary key', FK: 'foreign key', UK: 'unique key' };

const describeAttribute = (attribute: Fields): string => {
  const keys = asTexts(attribute['keys']).map((key) => KEYS[key] ?? key);
  const type = pair(plainLabel(attribute['name']), plainLabel(attribute['type']));
  return withRemarks(commas(type, ...keys), plainLabel(attribute['comment']));
};

const COUNTS: Readonly<Record<string, string>> = {
  ZERO_OR_ONE: 'zero or one',
  ZERO_OR_MORE: 'zero or more',
  ONE_OR_MORE: 'one or more',
  ONLY_ONE: 'exactly one',
  MD_PARENT: 'exactly one',
};

const readRelationship = (relationship: Fields): GraphEdge => {
  const { cardA, cardB, relType } = asFields(relationship['relSpec']);
  // Mermaid calls the count beside the second entity A, and the other B.
  const [many = '', each = ''] = [cardA, cardB].map((count) => COUNTS[asText(count)] ?? asText(count));
  const line = relType === 'NON_IDENTIFYING' ? 'dashed' : '';
  return {
    from: asText(relationship['entityA']),
    to: asText(relationship['entityB']),
    describe: (from, to) => withRemarks(pair(`${from} → ${to}`, plainMarkdown(relationship['roleA'])), line),
    facts: (from, to) => [say(`Each ${from} has ${many} ${to}`), say(`Each ${to} has ${each} ${from}`)],
  };
};
