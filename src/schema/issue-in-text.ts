/**
 * Builds an issue at a place inside the text of a JSON field, e.g. at a line of a diagram or of an example.
 */
import { issueAt, type SourceDocument } from './document.ts';
import { positionAt, type FieldPath, type Issue, type Position } from './issue.ts';
import { offsetInJsonString } from './json-string.ts';

const valueAt = (root: unknown, path: FieldPath): unknown =>
  path.reduce<unknown>((value, step) => (value as Record<string | number, unknown> | undefined)?.[step], root);

const offsetAt = (text: string, { line, column }: Position): number =>
  text
    .split('\n')
    .slice(0, line - 1)
    .reduce((sum, row) => sum + row.length + 1, 0) +
  column -
  1;

/** The issue at `inside`, a line and column of the field's text, with that line as excerpt; at the field without it. */
export const issueInText = (
  document: SourceDocument,
  path: FieldPath,
  issue: Parameters<typeof issueAt>[2],
  inside: Position | undefined,
): Issue => {
  const atField = issueAt(document, path, issue);
  const value = valueAt(document.value, path);
  if (inside === undefined || typeof value !== 'string') return atField;
  const { text } = document.file;
  const offset = offsetInJsonString(text, offsetAt(text, atField), inside);
  const row = value.split('\n')[inside.line - 1] ?? '';
  const excerpt = { line: inside.line, column: inside.column, text: row.replace(/\r$/, '') };
  return { ...atField, ...positionAt(text, offset), excerpt };
};
