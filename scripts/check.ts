/**
 * npm run check: every issue of every file, or what the content still lacks, or the links made of names, without
 * building the site.
 */
import { coverageToJson, coverageToText } from '../src/emit/reports/coverage-report.ts';
import { issuesInWords, issuesToGithub, issuesToJson, issuesToText } from '../src/emit/reports/issue-report.ts';
import { linksToJson, linksToText } from '../src/emit/reports/link-report.ts';
import { openPools } from '../src/astro/bodies/pools.ts';
import { compileAlone, findIssues, today } from '../src/astro/prepare.ts';
import { openWorkspace } from '../src/astro/workspace.ts';
import { buildCoverage } from '../src/model/coverage.ts';
import type { Glossary } from '../src/model/glossary.ts';
import { stopsBuild, type Issue } from '../src/schema/issue.ts';
import { contentFolder, exitCodes, misuse, readOptions, reportOptions, runCommand, textOption } from './command.ts';

const formats = ['text', 'json', 'github'];
const { values } = readOptions(
  {
    usage: 'npm run check -- [options]',
    about: 'Checks the content: files, fields, relations, links, diagrams. Ends with 1 when there are errors.',
    options: {
      '--coverage': 'Tell what is still missing instead: examples, verdicts, diagrams, relations, age and more.',
      '--links': 'List the links that the build makes of names of terms instead, and names that several terms claim.',
      '--content DIR': 'Folder with site.json, glossary/ and guides/. Default: content',
      '--format NAME': 'text, json or github. Default: text',
      '--strict': 'Treat warnings as errors.',
    },
  },
  {
    content: { type: 'string' },
    coverage: { type: 'boolean' },
    format: { type: 'string' },
    links: { type: 'boolean' },
    strict: { type: 'boolean' },
  },
);
const format = textOption(values['format']) ?? 'text';
if (!formats.includes(format)) misuse(`Unexpected --format "${format}", expected text, json or github.`);
if (values['coverage'] === true && format === 'github')
  misuse('Unexpected --format "github" with --coverage, expected text or json: what is missing has no line.');
if (values['links'] === true && format === 'github')
  misuse('Unexpected --format "github" with --links, expected text or json: a link is no issue.');
if (values['links'] === true && values['coverage'] === true)
  misuse('Unexpected --links with --coverage, expected one.');

const content = contentFolder(values['content']);
const isFaulty = (issues: readonly Issue[]): boolean =>
  issues.some((issue) => stopsBuild(issue, values['strict'] === true));

/** Tells something of the glossary. Files with errors are not in it, so that figures would be wrong. */
const tell = async (inWords: (glossary: Glossary) => string): Promise<number> => {
  const { glossary, issues } = await compileAlone(content);
  process.stdout.write(`${inWords(glossary)}\n`);
  if (!isFaulty(issues)) return exitCodes.done;
  process.stderr.write(`${issuesInWords(issues)}; files with errors are not counted: npm run check tells them.\n`);
  return exitCodes.content;
};

const tellCoverage = (): Promise<number> =>
  tell((glossary) => {
    const coverage = buildCoverage(glossary, today());
    return format === 'json' ? coverageToJson(coverage) : coverageToText(coverage);
  });

const tellLinks = (): Promise<number> => {
  const { root } = reportOptions(content, process.stdout);
  return tell((glossary) => (format === 'json' ? linksToJson(glossary) : linksToText(glossary, root)));
};

const tellIssues = async (): Promise<number> => {
  const options = reportOptions(content, process.stdout);
  const pools = openPools();
  const issues = await findIssues({ content, overrides: {}, workspace: openWorkspace(content), pools }).finally(
    pools.close,
  );
  const report =
    { text: issuesToText(issues, options), json: issuesToJson(issues), github: issuesToGithub(issues, options) }[
      format
    ] ?? '';
  if (report !== '') process.stdout.write(`${report}\n`);
  if (format === 'text') process.stdout.write(`${issuesInWords(issues)}\n`);
  return isFaulty(issues) ? exitCodes.content : exitCodes.done;
};

if (values['coverage'] === true) await runCommand(tellCoverage);
else await runCommand(values['links'] === true ? tellLinks : tellIssues);
