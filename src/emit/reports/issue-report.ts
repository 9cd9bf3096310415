/**
 * Issues as text for people, as JSON for programs, as annotations for GitHub.
 */
import type { Issue, Position } from '../../schema/issue.ts';
import { toVisible, toVisibleJson } from '../../schema/visible-text.ts';

export interface Palette {
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly bold: (text: string) => string;
}

const plain: Palette = { red: (text) => text, yellow: (text) => text, dim: (text) => text, bold: (text) => text };

const widest = 110;

/** The line of the fault, cut around its column, with a mark below it. */
const codeFrame = (text: string | undefined, { line, column }: Position, { dim, red }: Palette): readonly string[] => {
  if (text === undefined || text.trim() === '') return [];
  const start = Math.max(0, Math.min(column - 1 - widest / 2, text.length - widest));
  const show = (from: number, to: number): string => toVisible(text.slice(from, to).replaceAll('\t', ' '));
  const before = `${start > 0 ? '…' : ''}${show(start, column - 1)}`;
  const after = `${show(column - 1, start + widest)}${start + widest < text.length ? '…' : ''}`;
  const margin = `${line} | `;
  return [`  ${dim(margin)}${before}${after}`, `  ${' '.repeat(margin.length + before.length)}${red('^')}`];
};

/** One issue as lines: place and rule, what is wrong, the line of the file, how to mend it. */
const issueToLines = (
  issue: Issue,
  root: string,
  textOf: (file: string) => string | undefined,
  palette: Palette,
): readonly string[] => {
  const { bold, dim, red, yellow } = palette;
  const kind = { error: red('error'), warning: yellow('warning'), notice: bold('notice') }[issue.severity];
  const { excerpt, line } = issue;
  const text = excerpt?.text ?? textOf(issue.file)?.split(/\r?\n/)[line - 1];
  return [
    `${bold(`${root}${toVisible(issue.file)}:${issue.line}:${issue.column}`)}  ${kind}  ${dim(issue.rule)}`,
    `  ${toVisible(issue.message)}`,
    ...codeFrame(text, excerpt ?? issue, palette),
    ...(issue.hint ? [`  ${bold('Hint:')} ${toVisible(issue.hint)}`] : []),
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

export interface ReportOptions {
  /** Put before every path, e.g. "content/". */
  readonly root: string;
  readonly textOf: (file: string) => string | undefined;
  readonly palette?: Palette;
}

/** For people. */
export const issuesToText = (issues: readonly Issue[], { root, textOf, palette = plain }: ReportOptions): string =>
  issues.flatMap((issue) => issueToLines(issue, root, textOf, palette)).join('\n');

/** For programs: a list of issues. */
export const issuesToJson = (issues: readonly Issue[]): string => toVisibleJson(JSON.stringify(issues, null, 2));

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** For GitHub Actions: one workflow command a line. */
export const issuesToGithub = (issues: readonly Issue[], { root }: Pick<ReportOptions, 'root'>): string =>
  issues
    .map(({ severity, file, line, column, rule, message, hint }) => {
      const place = `file=${escapeProperty(toVisible(root + file))},line=${line},col=${column},title=${escapeProperty(rule)}`;
      return `::${severity} ${place}::${escapeData(toVisible(hint ? `${message} ${hint}` : message))}`;
    })
    .join('\n');
