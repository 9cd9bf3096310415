/**
 * Looks over a JSON text before it is parsed: how deep it goes, and which names stand twice or may not stand at all.
 * JSON.parse would take any depth, and of two equal names silently the last.
 */
import { limits } from './limits.ts';

/** A name of a property that is a fault. */
export interface NameFault {
  readonly name: string;
  /** Where the name stands, at its quote. */
  readonly offset: number;
  /** Where the same name stood before; undefined for a name that is reserved. */
  readonly first: number | undefined;
}

export interface Scan {
  /** Where the text goes deeper than the limit; what follows has not been looked at. */
  readonly tooDeep: number | undefined;
  readonly names: readonly NameFault[];
}

/** Names that mean something to JavaScript itself. */
export const reservedNames: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Offset of the quote that ends the string whose first quote stands at `start`. */
const endOfString = (text: string, start: number): number => {
  let end = start;
  for (;;) {
    end = text.indexOf('"', end + 1);
    if (end < 0) return text.length;
    let slashes = 0;
    while (text[end - 1 - slashes] === '\\') slashes++;
    if (slashes % 2 === 0) return end;
  }
};

const readName = (raw: string): string => {
  if (!raw.includes('\\')) return raw;
  try {
    return String(JSON.parse(`"${raw}"`));
  } catch {
    return raw;
  }
};

/** Names of an open object with the place of each; undefined for an open list. */
type Frame = Map<string, number> | undefined;

const judge = (names: Map<string, number>, name: string, offset: number): NameFault | undefined => {
  const first = names.get(name);
  if (first !== undefined) return { name, offset, first };
  names.set(name, offset);
  return reservedNames.has(name) ? { name, offset, first: undefined } : undefined;
};

/** Scans a text that may be broken; of a broken one only `tooDeep` means something. */
export const scanJson = (text: string): Scan => {
  const frames: Frame[] = [];
  const names: NameFault[] = [];
  let expectsName = false;
  for (let offset = 0; offset < text.length; offset++) {
    const character = text[offset];
    if (character === '"') {
      const end = endOfString(text, offset);
      const frame = frames.at(-1);
      const fault = expectsName && frame ? judge(frame, readName(text.slice(offset + 1, end)), offset) : undefined;
      if (fault) names.push(fault);
      expectsName = false;
      offset = end;
    } else if (character === '{' || character === '[') {
      if (frames.length === limits.depth) return { tooDeep: offset, names };
      frames.push(character === '{' ? new Map() : undefined);
      expectsName = character === '{';
    } else if (character === '}' || character === ']') {
      frames.pop();
      expectsName = false;
    } else if (character === ',') expectsName = frames.at(-1) !== undefined;
  }
  return { tooDeep: undefined, names };
};
