// A diagram in words, for readers who do not see it, for search and for programs.
import type { Mark } from './scene.ts';

/** One statement a line, in reading order. */
export const describeDiagram = (_type: string, _model: unknown, scene: readonly Mark[]): readonly string[] =>
  scene.flatMap((mark) => (mark.kind === 'text' ? [mark.block.lines.map((line) => line.runs.map(({ text }) => text).join('')).join(' ').trim()] : []));
