/** One message or note of a conversation in words. */
import { asFields, asText, type Fields } from './model-access.ts';
import { plainLabel } from './plain-label.ts';
import { pair, quoted, withRemarks } from './statement.ts';

export interface Conversation {
  readonly name: (id: unknown) => string;
  /** Index of a message → id of the participant that begins with it. */
  readonly created: ReadonlyMap<number, string>;
  /** Index of a message → id of the participant that ends with it. */
  readonly destroyed: ReadonlyMap<number, string>;
}

/** Mermaid's number of a note, and of a change of the numbering. */
export const NOTE = 2;
const NUMBERING = 26;

type Arrow = readonly [sign: string, remark: string];

const half = (first: number, sign: string, remark: string): readonly (readonly [number, Arrow])[] =>
  [0, 1, 2, 3].map((step) => [first + step, [sign, remark]]);

/** The sign of each arrow and what is to be said of it, by Mermaid's number. */
const ARROWS: ReadonlyMap<number, Arrow> = new Map<number, Arrow>([
  [0, ['→', '']],
  [1, ['→', 'reply']],
  [3, ['→', 'lost']],
  [4, ['→', 'reply, lost']],
  [5, ['—', '']],
  [6, ['—', 'dashed']],
  [24, ['→', 'asynchronous']],
  [25, ['→', 'asynchronous reply']],
  [33, ['↔', '']],
  [34, ['↔', 'dashed']],
  ...half(41, '→', 'half arrow'),
  ...half(45, '←', 'half arrow'),
  ...half(51, '→', 'half arrow, dashed'),
  ...half(55, '←', 'half arrow, dashed'),
]);

/** Mermaid's numbers of the sides of a note. */
const PLACES = ['Note left of', 'Note right of', 'Note over'] as const;

/** Empty for what is no message, such as an activation. `index` is its place among all messages. */
export const describeMessage = (message: Fields, index: number, conversation: Conversation): string => {
  const { name, created, destroyed } = conversation;
  const kind = Number(message['type']);
  const text = plainLabel(message['message']);
  const [from, to] = [asText(message['from']), asText(message['to'])];
  if (kind === NOTE) {
    const place = PLACES[Number(message['placement'])] ?? 'Note over';
    return pair(`${place} ${[...new Set([quoted(name(from)), quoted(name(to))])].join(' and ')}`, text);
  }
  const arrow = ARROWS.get(kind);
  if (!arrow || from === '' || to === '') return '';
  const [begins, ends] = [created.get(index), destroyed.get(index)];
  return withRemarks(
    pair(`${quoted(name(from))} ${arrow[0]} ${from === to ? 'itself' : quoted(name(to))}`, text),
    arrow[1],
    begins === undefined ? '' : `${name(begins)} begins`,
    ends === undefined ? '' : `${name(ends)} ends`,
  );
};

/** Numbers messages as `autonumber` asks for it. */
export const createCounter = () => {
  let [next, step, isOn] = [1, 1, false];
  return {
    /** Reads a change of the numbering; other messages leave it as it is. */
    read: (message: Fields): void => {
      if (message['type'] !== NUMBERING) return;
      const { start, step: by, visible } = asFields(message['message']);
      if (typeof start === 'number') next = start;
      if (typeof by === 'number') step = by;
      isOn = visible === true;
    },
    /** The text of a message with its number before it. */
    number: (text: string): string => {
      const numbered = isOn ? `${Math.round(next * 100) / 100}. ${text}` : text;
      next += step;
      return numbered;
    },
  };
};
