/**
 * An issue is a fault of the content, told to its author: where it is, what was found, what was expected, how to mend
 * it. Issues are collected, sorted and reported together; nothing throws for them.
 */
export interface Issue {
  /** Permanent, searchable name of the rule. */
  readonly rule: string;
  /** Errors stop the build; warnings stop it under `--strict` only. */
  readonly severity: 'error' | 'warning';
  /** Path below the content folder, with "/". */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 code units. */
  readonly column: number;
  /** JSON Pointer (RFC 6901) of the field, where the file is JSON. */
  readonly pointer?: string;
  readonly message: string;
  readonly hint?: string;
}

export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Steps from the root of a document to one of its values. */
export type FieldPath = readonly (string | number)[];

/** Compares by UTF-16 code units: the same order on every machine, whatever its locale. */
export const compareCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const compareIssues = (a: Issue, b: Issue): number =>
  compareCodeUnits(a.file, b.file) ||
  a.line - b.line ||
  a.column - b.column ||
  compareCodeUnits(a.rule, b.rule) ||
  compareCodeUnits(a.message, b.message);

/** The issues by file, line, column, rule and message. */
export const sortIssues = (issues: readonly Issue[]): readonly Issue[] => issues.toSorted(compareIssues);

/** The JSON Pointer of a path, e.g. `/related/0`. */
export const toPointer = (path: FieldPath): string =>
  path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** Line and column of a UTF-16 offset in `text`, both 1-based. */
export const positionAt = (text: string, offset: number): Position => {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - lineStart + 1 };
};
