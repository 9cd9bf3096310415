/**
 * Issues for programs. The shape has a version: keys may be added to it; when one changes or goes, it is the next.
 */
import type { Issue } from '../../schema/issue.ts';
import type { Severity } from '../../schema/rule.ts';
import { toVisibleJson } from '../../schema/visible-text.ts';

export interface JsonReport {
  readonly version: 1;
  /** What comes before the path of every file. */
  readonly root: string;
  readonly counts: Readonly<Record<Severity, number>>;
  /** By file, line, column and rule. */
  readonly issues: readonly Issue[];
}

const countOf = (issues: readonly Issue[], severity: Severity): number =>
  issues.filter((issue) => issue.severity === severity).length;

/** The report as JSON. */
export const issuesToJson = (issues: readonly Issue[], { root }: { readonly root: string }): string => {
  const counts = {
    error: countOf(issues, 'error'),
    warning: countOf(issues, 'warning'),
    notice: countOf(issues, 'notice'),
  };
  const report: JsonReport = { version: 1, root, counts, issues };
  return toVisibleJson(JSON.stringify(report, null, 2));
};
