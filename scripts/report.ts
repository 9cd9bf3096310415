/**
 * How commands print issues: where, how wide, in which colours and format.
 */
import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { styleText } from 'node:util';
import { projectRoot } from '../src/astro/workspace.ts';
import { isIssueFormat, issueFormats, type IssueFormat } from '../src/emit/issues/issue-formats.ts';
import type { ReportOptions } from '../src/emit/issues/issue-text.ts';
import type { Palette } from '../src/emit/issues/palette.ts';
import { readContentText } from '../src/read.ts';
import type { Issue } from '../src/schema/issue.ts';
import { misuse, textOption } from './command.ts';

/** What `--help` says of the formats. */
export const formatHelp = 'text, json, github (annotations) or sarif (code scanning). Default: text';

/** The format that `--format` names. Ends with exit code 2 when there is none of that name. */
export const formatOption = (value: string | boolean | undefined): IssueFormat => {
  const name = textOption(value) ?? 'text';
  if (isIssueFormat(name)) return name;
  return misuse(`Unexpected --format "${name}", expected ${Object.keys(issueFormats).join(', ')}.`);
};

/** Colours for a stream that shows them; none elsewhere, or when NO_COLOR is set; FORCE_COLOR asks for them. */
export const paletteFor = (stream: NodeJS.WriteStream): Palette => {
  const paint = (format: Parameters<typeof styleText>[0]) => (text: string) => styleText(format, text, { stream });
  return {
    red: paint('red'),
    yellow: paint('yellow'),
    green: paint('green'),
    cyan: paint('cyan'),
    dim: paint('dim'),
    bold: paint('bold'),
  };
};

/** Columns of a terminal; undefined for a file or a pipe, whose lines are not wrapped. */
export const widthOf = (stream: NodeJS.WriteStream): number | undefined => (stream.isTTY ? stream.columns : undefined);

const pathFrom = (folder: string, content: string): string => {
  const path = relative(folder, content).split(sep).join('/');
  return path === '' ? '' : `${path}/`;
};

/** How to print the issues of a content folder; paths begin at the working folder. */
export const reportOptions = (content: string, stream: NodeJS.WriteStream): ReportOptions => {
  let last: { readonly file: string; readonly text: string | undefined } | undefined;
  const textOf = (file: string): string | undefined => {
    if (last?.file !== file) last = { file, text: readContentText(content, file) };
    return last.text;
  };
  return { root: pathFrom(process.cwd(), content), textOf, palette: paletteFor(stream), width: widthOf(stream) };
};

/** Where a repository begins for programs that look at it: for GitHub, the folder that its runner checked out. */
const repositoryRoot = (content: string): string => {
  const workspace = process.env['GITHUB_WORKSPACE'];
  const isInside = workspace !== undefined && !relative(workspace, content).startsWith('..');
  return isInside ? workspace : projectRoot;
};

const version = (): string =>
  (JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as { readonly version: string }).version;

/** Prints the issues in a format, to the standard output. */
export const printIssues = (
  issues: readonly Issue[],
  { content, format, command }: { readonly content: string; readonly format: IssueFormat; readonly command: string },
): void => {
  const options = reportOptions(content, process.stdout);
  const root = format === 'text' || format === 'json' ? options.root : pathFrom(repositoryRoot(content), content);
  const report = issueFormats[format](issues, { ...options, root, version: version(), command });
  if (report !== '') process.stdout.write(`${report}\n`);
};
