/**
 * Issues as text for people.
 */
import type { Issue } from '../../schema/issue.ts';
import { toVisible } from '../../schema/visible-text.ts';
import { codeFrame } from './code-frame.ts';
import { plain, type Palette } from './palette.ts';
import { wrapText } from './wrap-text.ts';

export interface ReportOptions {
  /** Put before every path, e.g. "content/". */
  readonly root: string;
  readonly textOf: (file: string) => string | undefined;
  readonly palette?: Palette;
  /** Columns of the terminal; without it nothing is wrapped. */
  readonly width?: number | undefined;
}

/** Columns of source in a frame where nobody says how wide the terminal is. */
const widest = 110;

/** Lines of a file, kept for the issues that follow in the same one. */
const createLineReader = (textOf: ReportOptions['textOf']): ((file: string) => readonly string[]) => {
  let last: { readonly file: string; readonly lines: readonly string[] } | undefined;
  return (file) => {
    if (last?.file !== file) last = { file, lines: textOf(file)?.split(/\r?\n/) ?? [] };
    return last.lines;
  };
};

const paragraph = (lead: string, text: string, width: number | undefined, { bold }: Palette): readonly string[] => {
  const indent = ' '.repeat(2 + lead.length);
  const lines = width === undefined ? [text] : wrapText(text, Math.max(30, width - indent.length));
  return lines.map((line, index) => (index === 0 ? `  ${lead === '' ? '' : bold(lead)}${line}` : `${indent}${line}`));
};

/** One issue as lines: place and rule, what is wrong, the line of the file, how to mend it. */
const issueToLines = (
  issue: Issue,
  linesOf: (file: string) => readonly string[],
  { root, palette = plain, width }: ReportOptions,
): readonly string[] => {
  const { bold, cyan, dim, red, yellow } = palette;
  const kind = { error: red('error'), warning: yellow('warning'), notice: cyan('notice') }[issue.severity];
  const { excerpt, file, line, column } = issue;
  const frameOptions = { palette, room: Math.max(20, Math.min(widest, (width ?? Infinity) - 12)) };
  const frame = excerpt
    ? codeFrame([excerpt.text], excerpt, frameOptions, excerpt.line)
    : codeFrame(linesOf(file), issue, frameOptions);
  return [
    `${bold(`${root}${toVisible(file)}:${line}:${column}`)}  ${kind}  ${dim(issue.rule)}`,
    ...paragraph('', toVisible(issue.message), width, palette),
    ...frame,
    ...(issue.hint ? paragraph('Hint: ', toVisible(issue.hint), width, palette) : []),
    '',
  ];
};

const countWords = (n: number, one: string): string => `${n} ${n === 1 ? one : `${one}s`}`;

/** "2 errors, 1 warning", or "no issues". */
export const issuesInWords = (issues: readonly Issue[]): string => {
  const parts = (['error', 'warning', 'notice'] as const).flatMap((severity) => {
    const count = issues.filter((issue) => issue.severity === severity).length;
    return count > 0 ? countWords(count, severity) : [];
  });
  return parts.join(', ') || 'no issues';
};

/** The issues, each with an empty line after it. */
export const issuesToText = (issues: readonly Issue[], options: ReportOptions): string => {
  const linesOf = createLineReader(options.textOf);
  return issues.flatMap((issue) => issueToLines(issue, linesOf, options)).join('\n');
};

/** What a report ends with: how many there are, and where a rule is explained. */
export const closingLines = (issues: readonly Issue[], palette: Palette = plain): string => {
  const [first] = issues;
  if (!first) return 'No issues.';
  const files = countWords(new Set(issues.map(({ file }) => file)).size, 'file');
  const more = palette.dim(`What a rule means and how to mend it: npm run check -- --explain ${first.rule}`);
  return `${issuesInWords(issues)} in ${files}.\n${more}`;
};
