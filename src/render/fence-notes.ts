/**
 * Notes on the lines of a guide's code: a container `:::notes` right below a fence, an item for a line: `- 3: Why.`
 */
import type { Code, ListItem, Nodes } from 'mdast';
import type { GuideNote } from '../schema/outline.ts';
import { parseFence } from './fence.ts';

export type NotesDirective = Extract<Nodes, { type: 'containerDirective' }>;

export interface FenceNote {
  /** Number of the line in its code; undefined when the item does not begin with one. */
  readonly line: number | undefined;
  /** Inline Markdown. */
  readonly text: string;
  readonly item: ListItem;
}

/** A fence, or a wrong/right pair of two, with the notes below each. */
export interface FenceGroup {
  readonly first: Code;
  readonly firstNotes: NotesDirective | undefined;
  readonly second: Code | undefined;
  readonly secondNotes: NotesDirective | undefined;
  /** Siblings it takes. */
  readonly length: number;
}

export const isNotes = (node: Nodes | undefined): node is NotesDirective =>
  node?.type === 'containerDirective' && node.name === 'notes';

/** True when the two fences are the halves of one wrong/right pair. */
const isPair = (first: Code, second: Nodes | undefined): second is Code => {
  if (second?.type !== 'code') return false;
  const [bad, good] = [parseFence(first.lang, first.meta), parseFence(second.lang, second.meta)];
  return bad.half === 'bad' && good.half === 'good' && bad.language === good.language;
};

/** What belongs together from `first` on, which stands at `index` among its siblings. */
export const fenceGroup = (first: Code, siblings: readonly Nodes[], index: number): FenceGroup => {
  const below = siblings[index + 1];
  const firstNotes = isNotes(below) ? below : undefined;
  const next = index + (firstNotes ? 2 : 1);
  const [other, belowOther] = [siblings[next], siblings[next + 1]];
  if (!isPair(first, other))
    return { first, firstNotes, second: undefined, secondNotes: undefined, length: next - index };
  const secondNotes = isNotes(belowOther) ? belowOther : undefined;
  return { first, firstNotes, second: other, secondNotes, length: next - index + (secondNotes ? 2 : 1) };
};

/** Whether the fence or notes at `index` belong to a fence before them. */
export const isTaken = (siblings: readonly Nodes[], index: number): boolean =>
  [index - 1, index - 2, index - 3].some((start) => {
    const fence = siblings[start];
    return fence?.type === 'code' && start + fenceGroup(fence, siblings, start).length > index;
  });

/** The notes in a container; `source` is the text that it was parsed from. */
export const readNotes = (node: NotesDirective | undefined, source: string): readonly FenceNote[] =>
  (node?.children ?? [])
    .flatMap((child) => (child.type === 'list' ? child.children : []))
    .map((item) => {
      const { start, end } = item.position ?? {};
      const written = source.slice(start?.offset ?? 0, end?.offset ?? 0).replace(/^(?:[-*+]|\d+[.)])\s+/, '');
      const [, line, text = ''] = /^(\d{1,5}):\s+(\S[^]*)$/.exec(written) ?? [];
      return {
        line: line ? Number(line) : undefined,
        text: (text || written).replaceAll(/\n[\s>]*/g, ' ').trim(),
        item,
      };
    });

/** Every note of a guide; `linesBefore` is added to every line. */
export const placeNotes = (tree: Nodes, body: string, linesBefore: number): readonly GuideNote[] => {
  if (!('children' in tree)) return [];
  const siblings = tree.children as readonly Nodes[];
  return siblings.flatMap((node, index) => {
    if (!isNotes(node)) return placeNotes(node, body, linesBefore);
    const above = siblings[index - 1];
    const seen = new Set<number | undefined>();
    return readNotes(node, body).map(({ line, item }) => {
      const isSecond = seen.has(line);
      seen.add(line);
      const { start } = item.position ?? {};
      return {
        noted: line,
        code: above?.type === 'code' && above.lang?.toLowerCase() !== 'mermaid' ? above.value : undefined,
        isSecond,
        line: (start?.line ?? 1) + linesBefore,
        column: start?.column ?? 1,
      };
    });
  });
};
