/**
 * What is wrong with an example, and the issue that tells it at its place in the author's file.
 */
import { issueAt, type SourceDocument } from '../schema/document.ts';
import { issueInText } from '../schema/issue-in-text.ts';
import type { FieldPath, Issue, Position } from '../schema/issue.ts';
import type { Block } from './example.ts';

export type ExampleRule =
  'example-syntax' | 'example-equal' | 'example-language' | 'example-rule' | 'example-unsupported';

export interface Finding {
  readonly rule: ExampleRule;
  readonly severity: Issue['severity'];
  readonly message: string;
  readonly hint?: string;
  /** Field of the term. */
  readonly at: FieldPath;
  /** Place in the text of that field, or in the block. */
  readonly inside?: Position;
}

/** The issue of a finding in a term. */
export const termIssue = (document: SourceDocument, { at, inside, ...finding }: Finding): Issue =>
  issueInText(document, at, finding, inside);

/** The issue of a finding in a block of a guide. */
export const blockIssue = ({ guide, place }: Block, { inside, at: _, ...finding }: Finding): Issue => {
  const { line, column } = inside ?? { line: 1, column: 1 };
  const issue = issueAt(guide.document, [], { hint: undefined, ...finding });
  return { ...issue, line: place.line + line - 1, column: place.column + column - 1, pointer: '' };
};
