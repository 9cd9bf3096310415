/**
 * An issue is a fault of the content, told to its author: where it is, what was found, what was expected, how to mend
 * it. Issues are collected, sorted and reported together; nothing throws for them.
 */
import type { Severity } from './rule.ts';
import type { RuleId } from './rules.ts';

export interface Issue {
  /** Permanent, searchable name of the rule. */
  readonly rule: RuleId;
  readonly severity: Severity;
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
  /** The faulty line of a text inside the field, as it reads without JSON's escapes. */
  readonly excerpt?: Excerpt;
}

/** A line of a text inside a field, e.g. of a diagram; `line` and `column` count within that text, from 1. */
export interface Excerpt extends Position {
  readonly text: string;
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

const ranks = { error: 0, warning: 1, notice: 2 } as const satisfies Readonly<Record<Issue['severity'], number>>;

/** True for an issue that keeps a site from being published. */
export const stopsBuild = ({ severity }: Issue, strict: boolean): boolean => ranks[severity] <= (strict ? 1 : 0);

/** The gravest first, otherwise as they come. */
export const gravestFirst = (issues: readonly Issue[]): readonly Issue[] =>
  issues.toSorted((a, b) => ranks[a.severity] - ranks[b.severity]);

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
