/** A conversation in words: who takes part, who says what to whom, with its branches, loops and notes. */
import { asFields, ask, askList, asText, asTexts } from './model-access.ts';
import { plainLabel } from './plain-label.ts';
import { createCounter, describeMessage, NOTE, type Conversation } from './sequence-message.ts';
import { commas, pair, say, withRemarks, type Statement } from './statement.ts';

/** Mermaid's numbers of what opens a block, or splits it. */
const OPENERS: Readonly<Record<number, string>> = {
  10: 'Loop',
  12: 'If',
  13: 'Else',
  15: 'Optional',
  19: 'In parallel',
  20: 'And',
  22: 'Highlighted',
  27: 'Critical',
  28: 'Option',
  30: 'Break',
  32: 'In parallel',
};
const SPLITTERS = new Set([13, 20, 28]);
const CLOSERS = new Set([11, 14, 16, 21, 23, 29, 31]);
const HIGHLIGHT = 22;

export const outlineSequence = (model: unknown): readonly Statement[] => {
  const actors = ask(model, 'getActors');
  if (!(actors instanceof Map)) return [];
  const name = (id: unknown) => plainLabel(asFields(actors.get(id))['description']) || plainLabel(id);
  const conversation: Conversation = {
    name,
    created: indexesOf(ask(model, 'getCreatedActors')),
    destroyed: indexesOf(ask(model, 'getDestroyedActors')),
  };
  return [...outlineParticipants(model, actors, name), ...outlineMessages(model, conversation)];
};

/** Message → who begins or ends with it. */
const indexesOf = (ids: unknown): ReadonlyMap<number, string> =>
  ids instanceof Map ? new Map([...ids].map(([id, index]) => [Number(index), asText(id)])) : new Map();

const outlineParticipants = (
  model: unknown,
  actors: ReadonlyMap<unknown, unknown>,
  name: (id: unknown) => string,
): readonly Statement[] => {
  const boxes = askList(model, 'getBoxes');
  const boxed = new Set(boxes.flatMap((box) => asTexts(box['actorKeys'])));
  const described = (id: unknown): string => {
    const type = asText(asFields(actors.get(id))['type']);
    return withRemarks(name(id), type === 'participant' ? '' : type === 'actor' ? 'person' : type);
  };
  const free = [...actors.keys()].filter((id) => !boxed.has(asText(id)));
  return [
    ...boxes.map((box) =>
      say(pair(plainLabel(box['name']) || 'Together', commas(...asTexts(box['actorKeys']).map(described)))),
    ),
    ...(free.length > 0 ? [say(pair('Participants', commas(...free.map(described))))] : []),
  ];
};

interface Block {
  readonly text: string;
  readonly inner: Statement[];
}

/** Blocks are read with a stack: what opens one holds what follows until it is closed. */
const outlineMessages = (model: unknown, conversation: Conversation): readonly Statement[] => {
  const root: Block = { text: '', inner: [] };
  const open: Block[] = [root];
  const close = () => {
    const block = open.length > 1 ? open.pop() : undefined;
    if (block) open.at(-1)?.inner.push(block);
  };
  const counter = createCounter();
  for (const [index, message] of askList(model, 'getMessages').entries()) {
    const kind = Number(message['type']);
    const opener = OPENERS[kind];
    counter.read(message);
    if (SPLITTERS.has(kind) || CLOSERS.has(kind)) close();
    if (opener) open.push({ text: pair(opener, kind === HIGHLIGHT ? '' : plainLabel(message['message'])), inner: [] });
    else {
      const text = describeMessage(message, index, conversation);
      if (text !== '') open.at(-1)?.inner.push(say(kind === NOTE ? text : counter.number(text)));
    }
  }
  while (open.length > 1) close();
  return root.inner;
};
