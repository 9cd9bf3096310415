// A conversation in words: who says what to whom, with its branches, loops and notes.
import { asFields, ask, asList, asText, type Fields } from './model-access.ts';
import { plainLabel } from './plain-label.ts';

/** Mermaid's LINETYPE numbers of the messages that open, split or close a block. */
const BLOCKS: Readonly<Record<number, string>> = {
  10: 'Loop',
  12: 'If',
  13: 'Else',
  15: 'Optionally',
  19: 'In parallel',
  20: 'And',
  27: 'Critical',
  28: 'Option',
  30: 'Break',
  32: 'In parallel',
};
const NOTE = 2;
const BOTH_WAYS = new Set([33, 34]);

export const outlineSequence = (model: unknown): readonly string[] | undefined => {
  const actors = ask(model, 'getActors');
  if (!(actors instanceof Map)) return undefined;
  const name = (id: unknown) => plainLabel(asFields(actors.get(id))['description']) || asText(id);
  return asList(ask(model, 'getMessages')).flatMap((message) => describeMessage(message, name) ?? []);
};

const describeMessage = (message: Fields, name: (id: unknown) => string): string | undefined => {
  const kind = Number(message['type']);
  const text = plainLabel(message['message']);
  const block = BLOCKS[kind];
  if (block) return text === '' ? block : `${block}: ${text}`;
  const [from, to] = [message['from'], message['to']];
  if (kind === NOTE) return `Note on ${[...new Set([name(from), name(to)])].join(' and ')}: ${text}`;
  if (typeof from !== 'string' || typeof to !== 'string') return undefined;
  return `${name(from)} ${BOTH_WAYS.has(kind) ? '↔' : '→'} ${name(to)}${text === '' ? '' : `: ${text}`}`;
};
