/**
 * Issues as SARIF 2.1.0, with what GitHub code scanning asks for beyond the standard:
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html,
 * https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
 */
import { gravestFirst, type Issue } from '../../schema/issue.ts';
import { ruleKinds, type Rule, type Severity } from '../../schema/rule.ts';
import { ruleIds, rules, type RuleId } from '../../schema/rules.ts';
import { toVisible, toVisibleJson } from '../../schema/visible-text.ts';
import { exampleToMarkdown, fixToMarkdown } from './rule-markdown.ts';
import type { ReportOptions } from './issue-text.ts';
import { spanAt } from './span.ts';

export interface SarifOptions extends Pick<ReportOptions, 'root' | 'textOf'> {
  /** Version of Headword. */
  readonly version: string;
  /** The command that found the issues: runs of different commands do not replace each other. */
  readonly command: string;
}

const levels = { error: 'error', warning: 'warning', notice: 'note' } as const satisfies Readonly<
  Record<Severity, string>
>;

/** What GitHub calls them. */
const problems = {
  error: 'error',
  warning: 'warning',
  notice: 'recommendation',
} as const satisfies Readonly<Record<Severity, string>>;

/** GitHub refuses a run with more results. */
const mostResults = 25_000;

const indexOf: ReadonlyMap<RuleId, number> = new Map(ruleIds.map((id, index) => [id, index]));

const toDescriptor = (id: RuleId): object => {
  const rule: Rule = rules[id];
  const example = exampleToMarkdown(rule.example, { bad: '', good: '' });
  const markdown = [rule.meaning, example, fixToMarkdown(rule)].join('\n\n');
  return {
    id,
    shortDescription: { text: `${rule.title}.` },
    fullDescription: { text: rule.meaning },
    help: { text: `${rule.meaning}\n\n${rule.fix}`, markdown },
    defaultConfiguration: { level: levels[rule.severities[0]] },
    properties: {
      tags: ['content', ruleKinds[rule.kind]],
      precision: 'very-high',
      'problem.severity': problems[rule.severities[0]],
    },
  };
};

const toUri = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

/** What stays the same while lines move: rule, file, and field or words; a number where one place has several. */
const createFingerprints = (): ((issue: Issue) => string) => {
  const seen = new Map<string, number>();
  return ({ rule, file, pointer, message }) => {
    const key = [rule, file, pointer ? pointer : toVisible(message)].join(' ');
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key} (${count})`;
  };
};

const toResult = (issue: Issue, { root, textOf }: SarifOptions, fingerprint: string): object => {
  const { file, line, column, rule, severity, message, hint, pointer } = issue;
  const length = spanAt(textOf(file)?.split(/\r?\n/)[line - 1] ?? '', column);
  return {
    ruleId: rule,
    ruleIndex: indexOf.get(rule),
    level: levels[severity],
    message: { text: toVisible(hint ? `${message} ${hint}` : message) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: toUri(root + file), uriBaseId: '%SRCROOT%' },
          region: { startLine: line, startColumn: column, endLine: line, endColumn: column + length },
        },
      },
    ],
    partialFingerprints: { 'headword/v1': fingerprint },
    ...(pointer && { properties: { pointer } }),
  };
};

/** The report as one run of SARIF, the gravest issues first. */
export const issuesToSarif = (issues: readonly Issue[], options: SarifOptions): string => {
  const fingerprintOf = createFingerprints();
  const told = gravestFirst(issues).slice(0, mostResults);
  const left = issues.length - told.length;
  const run = {
    tool: { driver: { name: 'Headword', semanticVersion: options.version, rules: ruleIds.map(toDescriptor) } },
    automationDetails: { id: `headword/${options.command}/` },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
    invocations: [
      {
        executionSuccessful: true,
        ...(left > 0 && {
          toolExecutionNotifications: [
            { level: 'warning', message: { text: `${left} more issues are left out: ${mostResults} is the most.` } },
          ],
        }),
      },
    ],
    results: told.map((issue) => toResult(issue, options, fingerprintOf(issue))),
  };
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return toVisibleJson(JSON.stringify(log, null, 2));
};
