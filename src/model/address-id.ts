/**
 * Parts of addresses made of free text: tags, languages, categories that no one declared. Lower-case ASCII, so that every
 * file system and host serves them; no name that is reserved; and no two texts share one.
 */
import { compareCodeUnits } from '../schema/issue.ts';
import { reservedSlugs, slugPattern } from '../schema/text.ts';

/** Letters that do not come apart into a letter and its marks, and signs that tell names apart: C, C++, C#. */
const spelled: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ß: 'ss',
  ł: 'l',
  '+': '-plus-',
  '#': '-sharp-',
  '&': '-and-',
};

const longest = 48;

/** FNV-1a, 32 bits, in base 36: http://www.isthe.com/chongo/tech/comp/fnv/. */
const shortHash = (text: string): string => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36);
};

const isFree = (id: string): boolean => slugPattern.test(id) && !reservedSlugs.has(id);

interface Reading {
  readonly id: string;
  /** False when letters were lost or the text was cut: another text may read the same. */
  readonly isWhole: boolean;
}

const read = (text: string): Reading => {
  const letters = text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[æœøßł+#&]/g, (letter) => spelled[letter] ?? letter);
  const id = letters
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9_]+/g, '-')
    .replaceAll(/-{2,}/g, '-')
    .replaceAll(/^[-_]+|[-_]+$/g, '');
  const isWhole = !/[^\p{ASCII}\p{M}\p{P}\p{Z}]/u.test(letters) && id.length <= longest;
  return { id: id.slice(0, longest).replace(/[-_]+$/, ''), isWhole };
};

const withHash = (id: string, text: string): string => `${id || 'x'}-${shortHash(text)}`;

/** The part of an address for a text that stands alone: the text itself when it can be one, else told apart by a hash. */
export const toAddressId = (text: string): string => (isFree(text) ? text : withHash(read(text).id, text));

/**
 * Text → part of an address, no two the same. A text that is spelled like its part keeps it; of others that read alike,
 * the first by code units gets it and the rest a hash of themselves.
 */
export const createAddressIds = (texts: Iterable<string>): ReadonlyMap<string, string> => {
  const sorted = [...new Set(texts)].toSorted(compareCodeUnits);
  const taken = new Set(sorted.filter(isFree));
  const ids = new Map<string, string>();
  for (const text of sorted) {
    const { id, isWhole } = read(text);
    const isOwn = isFree(text);
    let found = isOwn ? text : isWhole && isFree(id) && !taken.has(id) ? id : withHash(id, text);
    while (!isOwn && taken.has(found)) found = withHash(id, found);
    taken.add(found);
    ids.set(text, found);
  }
  return ids;
};
