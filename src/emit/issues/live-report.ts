/**
 * What the live preview tells after a change: in the terminal only what is new, on the page everything that keeps the last
 * change from being shown.
 */
import type { Issue } from '../../schema/issue.ts';
import type { LiveFault, LiveNotice } from '../../strings/live-notice.ts';
import { issuesInWords, issuesToText, type ReportOptions } from './issue-text.ts';

export interface LiveNews {
  /** Issues that have not been told before. */
  readonly fresh: readonly Issue[];
  /** Files that had errors and have none any more. */
  readonly mended: readonly string[];
}

/** An error that has moved is told anew; warnings and notices are not, or every new line would repeat them all. */
const identityOf = ({ rule, severity, file, line, column, pointer, message }: Issue): string =>
  JSON.stringify([rule, file, message, ...(severity === 'error' ? [line, column] : [pointer])]);

const filesWithErrors = (issues: readonly Issue[]): ReadonlySet<string> =>
  new Set(issues.flatMap(({ severity, file }) => (severity === 'error' ? [file] : [])));

/** What `now` has to tell after `before`; of a file that is gone, nothing. */
export const newsOf = (
  before: readonly Issue[],
  now: readonly Issue[],
  isThere: (file: string) => boolean,
): LiveNews => {
  const known = new Set(before.map(identityOf));
  const faulty = filesWithErrors(now);
  return {
    fresh: now.filter((issue) => !known.has(identityOf(issue))),
    mended: [...filesWithErrors(before)].filter((file) => !faulty.has(file) && isThere(file)),
  };
};

/** Faults that fit on a page. */
const maxShown = 10;

const pageOf = (file: string): string => {
  const [, path] = /^((?:glossary|guides)\/[^/]+)\.(?:json|mdx?)$/.exec(file) ?? [];
  return path === undefined ? '' : `/${path}`;
};

/** The words of the terminal, in parts. */
const toFault = (issue: Issue, options: ReportOptions): LiveFault => {
  const [, message = '', ...rest] = issuesToText([issue], { root: options.root, textOf: options.textOf })
    .trimEnd()
    .split('\n')
    .map((line) => line.replace(/^ {2}/, ''));
  return {
    place: `${options.root}${issue.file}:${issue.line}:${issue.column}`,
    rule: issue.rule,
    message,
    frame: (issue.hint === undefined ? rest : rest.slice(0, -1)).join('\n'),
    hint: issue.hint ?? '',
    page: pageOf(issue.file),
  };
};

/** What lies over the pages while these errors keep the content from being shown. */
export const toNotice = (errors: readonly Issue[], options: ReportOptions): LiveNotice => ({
  title: `Not redrawn: ${issuesInWords(errors)}`,
  about: 'The pages say what they said before. They are redrawn when the file is mended and saved.',
  faults: errors.slice(0, maxShown).map((issue) => toFault(issue, options)),
  more: errors.length > maxShown ? `${errors.length - maxShown} more in the terminal.` : '',
});

/** The same for what is no fault of a file. */
export const troubleToNotice = (sentence: string): LiveNotice => ({
  title: 'Not redrawn',
  about: 'The pages say what they said before.',
  faults: [{ place: '', rule: '', message: sentence, frame: '', hint: '', page: '' }],
  more: '',
});
