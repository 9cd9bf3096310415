/**
 * Tells what is to be said of a diagram at its place in the author's file.
 */
import type { Guide, Term } from '../../model/glossary.ts';
import type { GuideDiagram } from '../../schema/outline.ts';
import type { DiagramFault, DiagramNotice } from '../../render/tag.ts';
import { issueAt } from '../../schema/document.ts';
import { issueInText } from '../../schema/issue-in-text.ts';
import type { Issue } from '../../schema/issue.ts';
import { diagramHint } from './diagram-hint.ts';
import type { DrawnDiagrams } from './draw-diagrams.ts';

/** What is to be said, and where in the source. */
type Finding = Pick<Issue, 'rule' | 'severity' | 'message' | 'hint'> & Pick<DiagramFault, 'line' | 'column'>;

const ended = (sentence: string): string => sentence.replace(/[.:]?$/, '.');

const givenUp = (message: string): Finding => ({
  rule: 'diagram',
  severity: 'error',
  message: ended(`Unexpected diagram, expected one that can be drawn within the limits: ${message}`),
  hint: 'Draw less in it, or make several diagrams of it.',
});

const faultToFinding = (source: string, { message, line, column, isGivenUp = false }: DiagramFault): Finding => {
  if (isGivenUp) return givenUp(message);
  const place = line === undefined ? '' : `; line ${line} of it`;
  return {
    rule: 'diagram',
    severity: 'error',
    message: ended(`Unexpected diagram, expected one that can be drawn${place}: ${message}`),
    hint: diagramHint(source, line),
    ...(line !== undefined && { line }),
    ...(column !== undefined && { column }),
  };
};

const noticeToFinding = ({ message, hint, line, column }: DiagramNotice): Finding => ({
  rule: 'diagram-corrected',
  severity: 'notice',
  message: ended(message),
  ...(hint !== undefined && { hint }),
  ...(line !== undefined && { line }),
  ...(column !== undefined && { column }),
});

/** The issue at file, line and column of the finding inside the JSON string. */
const termIssue = ({ document }: Term, { line, column = 1, ...finding }: Finding): Issue =>
  issueInText(document, ['diagram', 'source'], finding, line === undefined ? undefined : { line, column });

const guideIssue = ({ document }: Guide, diagram: GuideDiagram, finding: Finding): Issue => {
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
    return fault ? [faultToFinding(source, fault)] : (drawn.get(source)?.notices ?? []).map(noticeToFinding);
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
