/**
 * Issues of how a file is built, whether it is JSON or YAML: too deep, a name twice, a name that is none.
 */
import type { Issue, Position } from './issue.ts';
import { limits } from './limits.ts';

/** An issue of a file at a place that no field has. */
export const issueAtPlace = (
  file: string,
  { line, column }: Position,
  issue: Pick<Issue, 'rule' | 'message'> & { readonly hint?: string; readonly severity?: Issue['severity'] },
): Issue => ({ severity: 'error', ...issue, file, line, column });

export const tooDeepIssue = (file: string, place: Position): Issue =>
  issueAtPlace(file, place, {
    rule: 'nesting',
    message: `Unexpected object or list inside ${limits.depth} others, expected at most ${limits.depth} inside each other.`,
    hint: 'No field needs that much. Is a bracket missing?',
  });

/** The same name twice in one object; `first` is the line on which it stands already. */
export const duplicateKeyIssue = (file: string, place: Position, name: string, first: number): Issue =>
  issueAtPlace(file, place, {
    rule: 'duplicate-key',
    message: `Unexpected second "${name}", expected each name once: line ${first} has it already.`,
    hint: 'Remove one of the two, or put both into one.',
  });

export const reservedNameIssue = (file: string, place: Position, name: string): Issue =>
  issueAtPlace(file, place, {
    rule: 'reserved-name',
    message: `Unexpected name "${name}", expected one that means nothing to JavaScript.`,
    hint: 'Remove it: no field is called so.',
  });

/** Prose with too many lists and quotations inside each other. */
export const deepProse = {
  rule: 'nesting',
  severity: 'error',
  message: `Unexpected line that opens more than ${limits.proseDepth} lists or quotations at once, expected fewer inside each other.`,
  hint: 'Remove marks at its beginning; code belongs between fences.',
} as const satisfies Pick<Issue, 'rule' | 'severity' | 'message' | 'hint'>;
