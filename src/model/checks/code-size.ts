/**
 * Code that is too large to be coloured is shown plain; its author should know.
 */
import { issueInText } from '../../schema/issue-in-text.ts';
import { positionAt, type Issue } from '../../schema/issue.ts';
import { inFigures, limits } from '../../schema/limits.ts';
import type { GuideFile, TermFile } from '../content-file.ts';
import { errorAt, warningAt, type Check } from '../check.ts';

const rule = 'code-size';

const hint = 'It is shown without colours. Break long lines, and leave out what the example does not need.';

const tooMuch = (found: number, what: string, most: number): string =>
  `Unexpected ${inFigures(found)} ${what}, expected at most ${inFigures(most)}.`;

/** What is too large about a code, and the line, from 1, where it is. */
const faultOf = (lines: number, longest: number, length: number): string | undefined => {
  if (length > limits.code) return tooMuch(length, 'characters of code', limits.code);
  if (lines > limits.codeLines) return tooMuch(lines, 'lines of code', limits.codeLines);
  return longest > limits.codeLine ? tooMuch(longest, 'characters in a line of code', limits.codeLine) : undefined;
};

const checkTerm = ({ source, document }: TermFile): readonly Issue[] =>
  (['bad_code', 'good_code'] as const).flatMap((field) => {
    const code = source[field] ?? '';
    if (code.length <= limits.codeLines) return [];
    const lines = code.split('\n');
    const longest = lines.reduce((most, line) => Math.max(most, line.length), 0);
    const message = faultOf(lines.length, longest, code.length);
    if (message === undefined) return [];
    const line = longest > limits.codeLine ? lines.findIndex(({ length }) => length === longest) + 1 : 1;
    return [issueInText(document, [field], { rule, severity: 'warning', message, hint }, { line, column: 1 })];
  });

const checkGuide = ({ document, body, outline }: GuideFile): readonly Issue[] => {
  const fences = outline.codes.filter(({ size }) => size !== undefined);
  const { text } = document.file;
  const place = (start: number) => ({ ...positionAt(text, text.length - body.length + start), pointer: '' });
  const large = fences.flatMap(({ start, size, language }) => {
    const message = size && language !== 'mermaid' ? faultOf(size.lines, size.longest, size.length) : undefined;
    return message === undefined ? [] : [{ ...warningAt(document, [], rule, message, hint), ...place(start) }];
  });
  const surplus = fences[limits.fences];
  if (!surplus) return large;
  const message = tooMuch(fences.length, 'fences in a guide', limits.fences);
  return [...large, { ...errorAt(document, [], rule, message, 'Make several guides of it.'), ...place(surplus.start) }];
};

export const codeSize: Check = ({ terms, guides }) => [...terms.flatMap(checkTerm), ...guides.flatMap(checkGuide)];
