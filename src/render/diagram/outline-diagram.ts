// A diagram in words, for readers who do not see it, for search and for programs.
import { outlineGraph } from './outline-graph.ts';
import { outlineGantt, outlinePie, outlineTimeline } from './outline-lists.ts';
import { outlineSequence } from './outline-sequence.ts';
import type { Mark } from './scene.ts';

type Outline = (model: unknown) => readonly string[] | undefined;

const OUTLINES: Readonly<Record<string, Outline>> = {
  sequence: outlineSequence,
  pie: outlinePie,
  gantt: outlineGantt,
  timeline: outlineTimeline,
};

/** One statement a line, in reading order; the labels as drawn where Mermaid's model says nothing better. */
export const outlineDiagram = (type: string, model: unknown, marks: readonly Mark[]): string => {
  const outline = (OUTLINES[type] ?? outlineGraph)(model) ?? [];
  return (outline.length > 0 ? outline : labelsOf(marks)).join('\n');
};

const labelsOf = (marks: readonly Mark[]): readonly string[] =>
  marks.flatMap((mark) => {
    if (mark.kind !== 'text') return [];
    const lines = mark.block.lines.map(({ runs }) =>
      runs
        .map(({ text }) => text)
        .join('')
        .trim(),
    );
    return [lines.join(' ')];
  });
