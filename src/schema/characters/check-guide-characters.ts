/**
 * Issues of single characters in a guide: in its prose as in that of terms, in its code as in code.
 */
import { issueAt, type SourceDocument } from '../document.ts';
import { positionAt, type Issue } from '../issue.ts';
import { limits } from '../limits.ts';
import type { GuideCode } from '../outline.ts';
import { findLoosePart } from './composed-letters.ts';
import { hiddenFault, isSuspicious, looseFault, mixedFault } from './check-characters.ts';
import { findHidden, type HiddenCharacter, type TextKind } from './hidden-characters.ts';
import { findMixedWords } from './mixed-scripts.ts';

interface Found extends HiddenCharacter {
  readonly kind: TextKind;
}

/** Hidden characters of the whole file; `codes` have their offsets in it. */
const findInFile = (text: string, codes: readonly GuideCode[]): readonly Found[] => {
  const inCode = codes.flatMap(({ start, end, language }) => {
    const kind = language === 'mermaid' ? 'labels' : 'code';
    return findHidden(text.slice(start, end), kind).map((found) => ({ ...found, kind, offset: found.offset + start }));
  });
  const isCode = (offset: number): boolean => codes.some(({ start, end }) => offset >= start && offset < end);
  const inProse = findHidden(text, 'prose').filter(({ offset }) => !isCode(offset));
  return [...inCode, ...inProse.map((found) => ({ ...found, kind: 'prose' as const }))] as readonly Found[];
};

/** Values of the front matter that have a hidden character by an escape of YAML. */
const escapedIn = (document: SourceDocument, frontMatter: string): readonly Issue[] => {
  const visit = (value: unknown, path: readonly (string | number)[]): readonly Issue[] => {
    if (typeof value === 'string') {
      const found = findHidden(value, 'prose').filter(({ character }) => !frontMatter.includes(character));
      const where = `"${path.join('.')}"`;
      return found[0] ? [issueAt(document, path, hiddenFault(found[0], where, 'prose', found.length))] : [];
    }
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, inner]) =>
      visit(inner, [...path, Array.isArray(value) ? Number(key) : key]),
    );
  };
  return visit(document.value, []);
};

/** The first of each group, with the size of the group. */
const firsts = <Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly (readonly [Item, number])[] =>
  [...Map.groupBy(items, keyOf).values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [[first, others.length + 1] as const],
  );

/** Checks the text of a guide; `codes` have their offsets in the body, which is the end of the file. */
export const checkGuideCharacters = (
  document: SourceDocument,
  body: string,
  codes: readonly GuideCode[],
): readonly Issue[] => {
  const { text } = document.file;
  if (!isSuspicious(text)) return [];
  const shift = text.length - body.length;
  const shifted = codes.map((code) => ({ ...code, start: code.start + shift, end: code.end + shift }));
  const at = (offset: number, told: Parameters<typeof issueAt>[2]): Issue => ({
    ...issueAt(document, [], told),
    ...positionAt(text, offset),
    pointer: '',
  });
  const where = { code: 'code', labels: 'a diagram', prose: 'the text' } as const;
  const hidden = firsts(findInFile(text, shifted), ({ character, kind }) => `${kind} ${character}`);
  const mixed = firsts(findMixedWords(text), ({ word }) => word);
  const loose = findLoosePart(text);
  return [
    ...hidden.map(([found, count]) => at(found.offset, hiddenFault(found, where[found.kind], found.kind, count))),
    ...escapedIn(document, text.slice(0, shift)),
    ...mixed.map(([found, count]) => at(found.offset, mixedFault(found, 'the text', count))),
    ...(loose < 0 ? [] : [at(loose, looseFault('the text'))]),
  ].slice(0, limits.faults);
};
