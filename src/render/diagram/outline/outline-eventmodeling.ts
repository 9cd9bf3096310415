/** An event model in words: each step in time with what it carries, and what leads to what. */
import { asFields, ask, asList, asText, type Fields } from './model-access.ts';
import { plainLabel } from './plain-label.ts';
import { pair, say, sayEach, withRemarks, type Statement } from './statement.ts';

const KINDS: Readonly<Record<string, string>> = {
  ui: 'user interface',
  pcr: 'processor',
  processor: 'processor',
  rmo: 'read model',
  readmodel: 'read model',
  cmd: 'command',
  command: 'command',
  evt: 'event',
  event: 'event',
};

export const outlineEventmodeling = (model: unknown): readonly Statement[] => {
  const state = asFields(ask(model, 'getState'));
  const boxes = asList(state['boxes']);
  return [
    ...boxes.map((box) => say(withRemarks(nameOf(box), laneOf(box)), sayEach(dataOf(box)))),
    ...asList(state['relations']).map(({ sourceBox, targetBox }) =>
      say(`${nameOf(asFields(sourceBox))} → ${nameOf(asFields(targetBox))}`),
    ),
  ];
};

/** Number, kind and name of a step: "03 command ChangeInventory". */
const nameOf = (box: Fields): string => {
  const { name, modelEntityType } = asFields(box['frame']);
  const [title = ''] = asText(box['text']).split(/<br\s*\/?>/);
  return pair(asText(name), [KINDS[asText(modelEntityType)] ?? asText(modelEntityType), plainLabel(title)].join(' '));
};

const laneOf = (box: Fields): string => plainLabel(asFields(box['swimlane'])['label']);

/** The lines of the data that Mermaid shows beneath the name. */
const dataOf = (box: Fields): readonly string[] =>
  asText(box['text'])
    .split(/<br\s*\/?>|\n/)
    .slice(1)
    .map(plainLabel);
