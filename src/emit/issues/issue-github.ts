/**
 * Issues as workflow commands, which GitHub Actions shows beside the lines of a pull request:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
import { gravestFirst, type Issue } from '../../schema/issue.ts';
import { toVisible } from '../../schema/visible-text.ts';
import { issuesInWords, type ReportOptions } from './issue-text.ts';
import { spanAt } from './span.ts';

/** GitHub shows so many annotations of each severity for one step. */
const shownPerStep = 10;

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

const toCommand = (
  { severity, file, line, column, rule, message, hint }: Issue,
  { root, textOf }: Pick<ReportOptions, 'root' | 'textOf'>,
): string => {
  const end = column + spanAt(textOf(file)?.split(/\r?\n/)[line - 1] ?? '', column);
  const place = `file=${escapeProperty(toVisible(root + file))},line=${line},endLine=${line},col=${column},endColumn=${end}`;
  const text = toVisible(hint ? `${message} ${hint}` : message);
  return `::${severity} ${place},title=${escapeProperty(rule)}::${escapeData(text)}`;
};

const isCut = (issues: readonly Issue[]): boolean =>
  [...Map.groupBy(issues, ({ severity }) => severity).values()].some(({ length }) => length > shownPerStep);

/** One command a line, the gravest first; then, where GitHub leaves some out, a line of the log that says so. */
export const issuesToGithub = (issues: readonly Issue[], options: Pick<ReportOptions, 'root' | 'textOf'>): string => {
  const commands = gravestFirst(issues).map((issue) => toCommand(issue, options));
  const rest = `${issuesInWords(issues)}: GitHub marks ${shownPerStep} of a kind in one step, this log has them all.`;
  return [...commands, ...(isCut(issues) ? [rest] : [])].join('\n');
};
