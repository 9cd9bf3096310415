/**
 * Prose whose lists and quotations are nested too deeply would be shown as it is written.
 */
import { findDeepMarks } from '../../schema/deep-marks.ts';
import { issueInText } from '../../schema/issue-in-text.ts';
import { positionAt } from '../../schema/issue.ts';
import { deepProse } from '../../schema/structure-issues.ts';
import type { Check } from '../check.ts';
import { proseTexts } from '../prose-texts.ts';

export const nesting: Check = ({ terms }) =>
  terms.flatMap(({ source, document }) =>
    proseTexts(source).flatMap(({ text, path }) => {
      const offset = findDeepMarks(text);
      return offset < 0 ? [] : [issueInText(document, path, deepProse, positionAt(text, offset))];
    }),
  );
