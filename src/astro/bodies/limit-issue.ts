/**
 * Tells what could not be rendered within the limits of its process: the field, and the line of it where that is known.
 */
import { issueAt, type SourceDocument } from '../../schema/document.ts';
import { issueInText } from '../../schema/issue-in-text.ts';
import { positionAt, type FieldPath, type Issue } from '../../schema/issue.ts';
import type { JobKilled } from '../../render/workers/pool.ts';

/** A process that was given up, and what it was at. */
export interface GivenUp {
  readonly reason: JobKilled['reason'];
  readonly message: string;
  /** The text of a field, or of a fence; undefined when it is not known. */
  readonly text?: string | undefined;
  /** A line of that text, from 1. */
  readonly line?: number | undefined;
}

const ways: Readonly<Record<JobKilled['reason'], string>> = {
  time: 'Break its longest lines, shorten it, or name its language "text".',
  memory: 'Shorten it, or spread it over several pages.',
  exit: 'Simplify it: leave out half of it, and build again, to find what the process stumbles over.',
  skipped: 'Mend the others first.',
};

const fieldsOf = (value: unknown): readonly (readonly [string | number, unknown])[] => {
  if (Array.isArray(value)) return value.map((item, index) => [index, item]);
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
};

/** The way to the first field that says exactly this. */
const findField = (value: unknown, text: string): FieldPath | undefined => {
  if (value === text) return [];
  for (const [step, inner] of fieldsOf(value)) {
    const path = findField(inner, text);
    if (path) return [step, ...path];
  }
  return undefined;
};

const issueOf = ({ reason, message }: GivenUp, subject: string) => ({
  rule: 'render-limit' as const,
  severity: 'error' as const,
  message: `Unexpected ${subject}, expected one that can be rendered within the limits: ${message}.`,
  hint: ways[reason],
});

/** The place of a fence in the body of a guide. */
const inGuide = (document: SourceDocument, given: GivenUp & { readonly text: string }): Issue | undefined => {
  const { text } = document.file;
  const start = text.indexOf(given.text);
  if (start < 0) return undefined;
  const lines = given.text.split('\n').slice(0, (given.line ?? 1) - 1);
  const offset = start + lines.reduce((sum, { length }) => sum + length + 1, 0);
  return { ...issueAt(document, [], issueOf(given, 'code')), ...positionAt(text, offset), pointer: '' };
};

/** The issue of a page that was given up: at the field that its process was at, else at the beginning of the file. */
export const limitIssue = (document: SourceDocument, given: GivenUp): Issue => {
  const { text, line } = given;
  const path = text === undefined ? undefined : findField(document.value, text);
  if (path) {
    const inside = line === undefined ? undefined : { line, column: 1 };
    return issueInText(document, path, issueOf(given, `text in "${path.join('.')}"`), inside);
  }
  const found = text === undefined ? undefined : inGuide(document, { ...given, text });
  return found ?? { ...issueAt(document, [], issueOf(given, 'page')), line: 1, column: 1, pointer: '' };
};
