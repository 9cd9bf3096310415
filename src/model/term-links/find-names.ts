/**
 * Finds the names of terms in a text: whole words, the longest name at each place, from left to right.
 */
import { pluralEnding, wordPattern, type NameNode, type TermName } from './term-names.ts';

/** A name in a text, from one UTF-16 offset up to another. */
export interface FoundName {
  readonly start: number;
  readonly end: number;
  /** The term it leads to; undefined for a name that is known but never linked. */
  readonly slug: string | undefined;
}

interface Word {
  readonly start: number;
  readonly key: string;
}

const isWordCharacter = (character: string): boolean => /[\p{L}\p{M}\p{N}_]/u.test(character);

/** White space inside a name: a line may end there, a paragraph may not. Returns where it ends; -1 for another character. */
const skipSpace = (text: string, from: number): number => {
  const match = /[ \t\u00a0]*\n?[ \t\u00a0]*/y;
  match.lastIndex = from;
  match.exec(text);
  return match.lastIndex > from ? match.lastIndex : -1;
};

/** Where the name ends that is said to begin at `from`; -1 when it does not stand there. */
const endOfPattern = (text: string, from: number, { pattern, exact }: TermName): number => {
  let at = from;
  for (let index = 0; index < pattern.length; index++) {
    const expected = pattern[index];
    const found = text[at] ?? '';
    if (expected === ' ') {
      at = skipSpace(text, at);
      if (at < 0) return -1;
      continue;
    }
    const isSame =
      found === expected || (!exact[index] && found.toLowerCase() === expected) || (expected === "'" && found === '’');
    if (!isSame) return -1;
    at++;
  }
  return at;
};

/** A sign that makes one word of what stands on both sides of it: `lock-free`, `I/O`, `lock.acquire`. */
const joins = (character: string): boolean => /[-./@#$:&\\+=%~]/.test(character);

const isFreeBefore = (text: string, start: number): boolean => {
  const [before = ' ', previous = ' '] = [text[start - 1], text[start - 2]];
  if (/['’]/.test(before)) return !isWordCharacter(previous);
  return !isWordCharacter(before) && !joins(before);
};

const isFreeAfter = (text: string, end: number): boolean => {
  const [after = ' ', next = ' '] = [text[end], text[end + 1]];
  if (isWordCharacter(after) || /[-(<[{=\\@#$+]/.test(after)) return false;
  if (/['’]/.test(after) && isWordCharacter(next)) return next === 's' && !isWordCharacter(text[end + 2] ?? ' ');
  return !(joins(after) && isWordCharacter(next));
};

/** Marks of emphasis around a piece of text. */
const marksAround = (text: string, start: number, end: number): readonly [before: number, after: number] => {
  let [before, after] = [0, 0];
  while (text[start - before - 1] === '*') before++;
  while (text[end + after] === '*') after++;
  return [before, after];
};

/**
 * Whether a piece of text stands free of what is around it. Between marks of emphasis it does only where a link in its
 * place leaves the emphasis as it is (CommonMark 6.2): at the edge of white space, or as all that is emphasised.
 */
const isFree = (text: string, start: number, end: number): boolean => {
  const [before, after] = marksAround(text, start, end);
  const [first = ' ', last = ' '] = [text[start - before - 1], text[end + after]];
  if (before > 0 && !/\s/.test(first)) return false;
  if (after > 0 && !(before === after ? /[\s.,;:!?)]/ : /\s/).test(last)) return false;
  return (before > 0 || isFreeBefore(text, start)) && (after > 0 || isFreeAfter(text, end));
};

/** Where the name ends with its plural ending, where it has one; -1 when it does not stand there as a whole word. */
const endOfName = (text: string, start: number, name: TermName): number => {
  const end = endOfPattern(text, start, name);
  if (end < 0) return -1;
  const plural = name.inflects ? pluralEnding(name.pattern) : '';
  const ends = plural !== '' && text.startsWith(plural, end) ? [end + plural.length, end] : [end];
  return ends.find((place) => isFree(text, start, place)) ?? -1;
};

/** Signs before the first word of a name, as in `.Result`. */
const leadOf = ({ pattern }: TermName): number => Math.max(0, pattern.search(/[\p{L}\p{M}\p{N}_]/u));

/** The longest name that begins with a word; `from` is the node of that word. */
const nameAt = (text: string, from: NameNode, words: readonly Word[], first: number): FoundName | undefined => {
  let found: FoundName | undefined;
  let node: NameNode | undefined = from;
  for (let index = first + 1; node; index++) {
    for (const name of node.names) {
      const start = (words[first]?.start ?? 0) - leadOf(name);
      const end = start < 0 ? -1 : endOfName(text, start, name);
      if (end > (found?.end ?? -1)) found = { start, end, slug: name.slug };
    }
    node = node.next.get(words[index]?.key ?? '');
  }
  return found;
};

const wordsOf = (text: string): readonly Word[] => {
  const words: Word[] = [];
  wordPattern.lastIndex = 0;
  for (let match = wordPattern.exec(text); match; match = wordPattern.exec(text))
    words.push({ start: match.index, key: match[0].toLowerCase() });
  return words;
};

/** The names in a text, in order. None overlaps another. */
export const findNames = (text: string, root: NameNode): readonly FoundName[] => {
  const words = wordsOf(text);
  const found: FoundName[] = [];
  let end = 0;
  for (let index = 0; index < words.length; index++) {
    const { start = 0, key = '' } = words[index] ?? {};
    const node = start < end ? undefined : root.next.get(key);
    const name = node && nameAt(text, node, words, index);
    if (!name || name.start < end) continue;
    found.push(name);
    end = name.end;
  }
  return found;
};
