/**
 * Tells a fault of a diagram at its place in the author's file.
 */
import type { Guide, Term } from '../model/glossary.ts';
import type { PlacedDiagram } from '../render/outline.ts';
import { issueAt } from '../schema/document.ts';
import { positionAt, type Issue } from '../schema/issue.ts';
import type { DiagramFault } from './draw-diagrams.ts';

const rule = 'diagram';
const hint = 'Correct the diagram; mermaid.live shows it while you type.';

const toMessage = ({ message, line }: DiagramFault): string =>
  `Unexpected diagram, expected one that Mermaid can draw${line === undefined ? '' : `; line ${line} of it`}: ${message}`.replace(
    /\.?$/,
    '.',
  );

/** Offset, inside the raw JSON string that begins at `start`, of its line `line`; lines end with the escape \n. */
const offsetOfLine = (text: string, start: number, line: number): number => {
  let offset = start + 1;
  for (let found = 1; found < line; found++) {
    const next = text.indexOf('\\n', offset);
    if (next < 0) return offset;
    offset = next + 2;
  }
  return offset;
};

const offsetAt = (text: string, { line, column }: { line: number; column: number }): number =>
  text
    .split('\n')
    .slice(0, line - 1)
    .reduce((sum, row) => sum + row.length + 1, 0) +
  column -
  1;

/** The issue of a term's diagram: file, line and column of the fault inside the JSON string. */
export const termDiagramIssue = ({ document }: Term, fault: DiagramFault): Issue => {
  const issue = issueAt(document, ['diagram', 'source'], { rule, severity: 'error', message: toMessage(fault), hint });
  if (fault.line === undefined) return issue;
  const { text } = document.file;
  const offset = offsetOfLine(text, offsetAt(text, issue), fault.line) + (fault.column ?? 1) - 1;
  return { ...issue, ...positionAt(text, offset) };
};

/** The issue of a guide's diagram. */
export const guideDiagramIssue = ({ document }: Guide, diagram: PlacedDiagram, fault: DiagramFault): Issue => ({
  ...issueAt(document, [], { rule, severity: 'error', message: toMessage(fault), hint }),
  line: diagram.line + (fault.line ?? 1) - 1,
  column: fault.column ?? 1,
  pointer: '',
});
