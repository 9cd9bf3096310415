/**
 * Tells what is to be said of a diagram at its place in the author's file.
 */
import type { Guide, Term } from '../model/glossary.ts';
import type { PlacedDiagram } from '../render/outline.ts';
import type { DiagramFault, DiagramNotice } from '../render/tag.ts';
import { issueAt } from '../schema/document.ts';
import { positionAt, type Excerpt, type Issue } from '../schema/issue.ts';
import { offsetInJsonString } from '../schema/json-string.ts';
import type { DrawnDiagrams } from './draw-diagrams.ts';

/** What is to be said, and where in the source. */
type Finding = Pick<Issue, 'rule' | 'severity' | 'message' | 'hint'> & Pick<DiagramFault, 'line' | 'column'>;

const ended = (sentence: string): string => sentence.replace(/[.:]?$/, '.');

const faultToFinding = ({ message, line, column }: DiagramFault): Finding => ({
  rule: 'diagram',
  severity: 'error',
  message: ended(
    `Unexpected diagram, expected one that can be drawn${line === undefined ? '' : `; line ${line} of it`}: ${message}`,
  ),
  hint: 'Correct the diagram; mermaid.live shows it while you type.',
  ...(line !== undefined && { line }),
  ...(column !== undefined && { column }),
});

const noticeToFinding = ({ message, hint, line, column }: DiagramNotice): Finding => ({
  rule: 'diagram-corrected',
  severity: 'notice',
  message: ended(message),
  ...(hint !== undefined && { hint }),
  ...(line !== undefined && { line }),
  ...(column !== undefined && { column }),
});

const offsetAt = (text: string, { line, column }: { line: number; column: number }): number =>
  text
    .split('\n')
    .slice(0, line - 1)
    .reduce((sum, row) => sum + row.length + 1, 0) +
  column -
  1;

const excerptOf = (source: string, line: number, column: number): Excerpt => ({
  line,
  column,
  text: (source.split('\n')[line - 1] ?? '').replace(/\r$/, ''),
});

/** The issue at file, line and column of the finding inside the JSON string. */
const termIssue = ({ document, source }: Term, { line, column = 1, hint, ...finding }: Finding): Issue => {
  const issue = issueAt(document, ['diagram', 'source'], { ...finding, hint });
  if (line === undefined) return issue;
  const { text } = document.file;
  const offset = offsetInJsonString(text, offsetAt(text, issue), { line, column });
  const excerpt = excerptOf(source.diagram?.source ?? '', line, column);
  return { ...issue, ...positionAt(text, offset), excerpt };
};

const guideIssue = ({ document }: Guide, diagram: PlacedDiagram, finding: Finding): Issue => {
  const { line = 1, column = 1, hint, ...rest } = finding;
  const issue = issueAt(document, [], { ...rest, hint });
  return { ...issue, line: diagram.line + line - 1, column: diagram.column + column - 1, pointer: '' };
};

/** Every issue of the diagrams of these pages: what could not be drawn, and what was drawn otherwise than written. */
export const collectDiagramIssues = (
  terms: readonly Term[],
  guides: readonly Guide[],
  { drawn, faults }: DrawnDiagrams,
): readonly Issue[] => {
  const findingsOf = (source: string): readonly Finding[] => {
    const fault = faults.get(source);
    return fault ? [faultToFinding(fault)] : (drawn.get(source)?.notices ?? []).map(noticeToFinding);
  };
  return [
    ...terms.flatMap((term) => findingsOf(term.source.diagram?.source ?? '').map((found) => termIssue(term, found))),
    ...guides.flatMap((guide) =>
      guide.outline.diagrams.flatMap((diagram) =>
        findingsOf(diagram.source).map((found) => guideIssue(guide, diagram, found)),
      ),
    ),
  ];
};
