/**
 * Prose whose lists and quotations are nested too deeply would be shown as it is written.
 */
import { findDeepMarks } from '../../schema/deep-marks.ts';
import { issueInText } from '../../schema/issue-in-text.ts';
import { positionAt, type FieldPath } from '../../schema/issue.ts';
import { deepProse } from '../../schema/structure-issues.ts';
import { proseOf } from '../content-file.ts';
import type { Check } from '../check.ts';

/** The way to the first field that says exactly this. */
const findField = (value: unknown, text: string, path: FieldPath = []): FieldPath | undefined => {
  if (value === text) return path;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const found = findField(inner, text, [...path, Array.isArray(value) ? Number(key) : key]);
    if (found) return found;
  }
  return undefined;
};

export const nesting: Check = ({ terms }) =>
  terms.flatMap(({ source, document }) =>
    proseOf(source).flatMap((text) => {
      const offset = findDeepMarks(text);
      if (offset < 0) return [];
      return [issueInText(document, findField(source, text) ?? [], deepProse, positionAt(text, offset))];
    }),
  );
