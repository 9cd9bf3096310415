/** Classes in words: their members, how they relate, how many of each. */
import { asFields, ask, askList, asList, asText, asTexts, type Fields } from './model-access.ts';
import { plainLabel, plainMarkdown } from './plain-label.ts';
import { readRelation } from './class-relation.ts';
import { graphToStatements, type GraphNode } from './graph.ts';
import { pair, say, withRemarks, type Statement } from './statement.ts';

export const outlineClass = (model: unknown): readonly Statement[] => {
  const notes = askList(model, 'getNotes');
  const noteOn = (id: string) =>
    notes.filter((note) => note['class'] === id).map(({ text }) => say(pair('Note', plainMarkdown(text))));
  const boxes = asList(asFields(ask(model, 'getData'))['nodes']).filter(({ shape }) => shape !== 'note');
  const nodes = boxes.map((box) => {
    const node = readClass(box);
    return { ...node, facts: [...(node.facts ?? []), ...noteOn(node.id)] };
  });
  const edges = askList(model, 'getRelations').map(readRelation);
  const loose = notes.filter((note) => !nodes.some(({ id }) => id === note['class']));
  return [...graphToStatements({ nodes, edges }), ...loose.map(({ text }) => say(pair('Note', plainMarkdown(text))))];
};

const readClass = (box: Fields): GraphNode => {
  const kinds = asTexts(box['annotations']).map(plainLabel);
  const name = plainMarkdown(box['text'] ?? box['label']) || asText(box['id']);
  return {
    id: asText(box['id']),
    name,
    ...(kinds.length > 0 && { heading: (own: string) => withRemarks(own, ...kinds) }),
    parent: asText(box['parentId']),
    isGroup: box['isGroup'] === true,
    facts: [...asList(box['members']), ...asList(box['methods'])].map((member) => say(describeMember(member))),
  };
};

/** Type parameters stand between tildes: the one before a letter opens. */
const generics = (text: string): string => {
  const written = text.replace(/~(?=\w)/g, '<').replace(/~/g, '>');
  return written.split('<').length === written.split('>').length ? written : text;
};

const VISIBILITY: Readonly<Record<string, string>> = {
  '+': 'public',
  '-': 'private',
  '#': 'protected',
  '~': 'internal',
};
const CLASSIFIER: Readonly<Record<string, string>> = { $: 'static', '*': 'abstract' };

const describeMember = (member: Fields): string => {
  // Authors keep Mermaid from reading `__` as Markdown by backslashes.
  const text = (key: string) => generics(plainLabel(asText(member[key])).replaceAll(/\\(?=[_*~`\\])/g, ''));
  const words = [VISIBILITY[asText(member['visibility'])] ?? '', CLASSIFIER[asText(member['classifier'])] ?? ''];
  const isMethod = member['memberType'] === 'method';
  const own = isMethod ? pair(`${text('id')}(${text('parameters')})`, text('returnType')) : text('id');
  return [...words, own].filter((word) => word !== '').join(' ');
};
