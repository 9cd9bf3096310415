/**
 * What is wrong with an example, and the issue that tells it at its place in the author's file.
 */
import { issueAt, type SourceDocument } from '../schema/document.ts';
import { positionAt, type FieldPath, type Issue, type Position } from '../schema/issue.ts';
import { offsetInJsonString } from '../schema/json-string.ts';
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

const valueAt = (root: unknown, path: FieldPath): unknown =>
  path.reduce<unknown>((value, step) => (value as Record<string | number, unknown> | undefined)?.[step], root);

const offsetOf = (text: string, { line, column }: Position): number =>
  text
    .split('\n')
    .slice(0, line - 1)
    .reduce((sum, row) => sum + row.length + 1, 0) +
  column -
  1;

/** The issue of a finding in a term. */
export const termIssue = (document: SourceDocument, { at, inside, ...finding }: Finding): Issue => {
  const issue = issueAt(document, at, { hint: undefined, ...finding });
  const value = valueAt(document.value, at);
  if (inside === undefined || typeof value !== 'string') return issue;
  const { text } = document.file;
  const place = positionAt(text, offsetInJsonString(text, offsetOf(text, issue), inside));
  return { ...issue, ...place, excerpt: { ...inside, text: value.split('\n')[inside.line - 1] ?? '' } };
};

/** The issue of a finding in a block of a guide. */
export const blockIssue = ({ guide, place }: Block, { inside, at: _, ...finding }: Finding): Issue => {
  const { line, column } = inside ?? { line: 1, column: 1 };
  const issue = issueAt(guide.document, [], { hint: undefined, ...finding });
  return { ...issue, line: place.line + line - 1, column: place.column + column - 1, pointer: '' };
};
