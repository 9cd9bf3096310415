/**
 * What is asked of the body of a guide before any parser sees it.
 */
import { issueAt, type SourceDocument } from './document.ts';
import { findDeepMarks, findWideTable } from './deep-marks.ts';
import { positionAt, type Issue } from './issue.ts';
import { limits } from './limits.ts';
import { deepProse } from './structure-issues.ts';

/** Issues of blocks inside each other and of wide tables; a body with any is not parsed. */
export const checkGuideBody = (document: SourceDocument, body: string): readonly Issue[] => {
  const { text } = document.file;
  const at = (offset: number, told: Parameters<typeof issueAt>[2]): readonly Issue[] =>
    offset < 0
      ? []
      : [{ ...issueAt(document, [], told), ...positionAt(text, text.length - body.length + offset), pointer: '' }];
  return [
    ...at(findDeepMarks(body), deepProse),
    ...at(findWideTable(body), {
      rule: 'length',
      severity: 'error',
      message: `Unexpected table of ${limits.columns} columns or more, expected fewer.`,
      hint: 'Make several tables of it, or turn it round.',
    }),
  ];
};
