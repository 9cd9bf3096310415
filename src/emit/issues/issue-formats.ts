/**
 * The formats in which commands tell issues.
 */
import type { Issue } from '../../schema/issue.ts';
import { issuesToGithub } from './issue-github.ts';
import { issuesToJson } from './issue-json.ts';
import { issuesToSarif, type SarifOptions } from './issue-sarif.ts';
import { issuesToText, type ReportOptions } from './issue-text.ts';

type FormatOptions = ReportOptions & SarifOptions;

export const issueFormats = {
  text: issuesToText,
  json: issuesToJson,
  github: issuesToGithub,
  sarif: issuesToSarif,
} as const satisfies Readonly<Record<string, (issues: readonly Issue[], options: FormatOptions) => string>>;

export type IssueFormat = keyof typeof issueFormats;

/** Whether there is a format of this name. */
export const isIssueFormat = (name: string): name is IssueFormat => Object.hasOwn(issueFormats, name);
