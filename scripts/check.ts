/**
 * npm run check: every issue of every file, or what the content still lacks, without building the site.
 */
import { coverageToJson, coverageToText } from '../src/emit/coverage-report.ts';
import { issuesInWords, issuesToGithub, issuesToJson, issuesToText } from '../src/emit/issue-report.ts';
import { openPools } from '../src/astro/pools.ts';
import { compileContent, findIssues, today } from '../src/astro/prepare.ts';
import { openWorkspace } from '../src/astro/workspace.ts';
import { buildCoverage } from '../src/model/coverage.ts';
import { stopsBuild, type Issue } from '../src/schema/issue.ts';
import { contentFolder, exitCodes, misuse, readOptions, reportOptions, runCommand, textOption } from './command.ts';

const formats = ['text', 'json', 'github'];
const { values } = readOptions(
  {
    usage: 'npm run check -- [options]',
    about: 'Checks the content: files, fields, relations, links, diagrams. Ends with 1 when there are errors.',
    options: {
      '--coverage': 'Tell what is still missing instead: examples, verdicts, diagrams, relations, age and more.',
      '--content DIR': 'Folder with site.json, glossary/ and guides/. Default: content',
      '--format NAME': 'text, json or github. Default: text',
      '--strict': 'Treat warnings as errors.',
    },
  },
  {
    content: { type: 'string' },
    coverage: { type: 'boolean' },
    format: { type: 'string' },
    strict: { type: 'boolean' },
  },
);
const format = textOption(values['format']) ?? 'text';
if (!formats.includes(format)) misuse(`Unexpected --format "${format}", expected text, json or github.`);
if (values['coverage'] === true && format === 'github')
  misuse('Unexpected --format "github" with --coverage, expected text or json: what is missing has no line.');

const content = contentFolder(values['content']);
const isFaulty = (issues: readonly Issue[]): boolean =>
  issues.some((issue) => stopsBuild(issue, values['strict'] === true));

/** Tells what is still missing. Files with errors are not in the glossary, so that its figures would be wrong. */
const tellCoverage = (): number => {
  const { glossary, issues } = compileContent(content, {});
  const coverage = buildCoverage(glossary, today());
  process.stdout.write(`${format === 'json' ? coverageToJson(coverage) : coverageToText(coverage)}\n`);
  if (!isFaulty(issues)) return exitCodes.done;
  process.stderr.write(`${issuesInWords(issues)}; files with errors are not counted: npm run check tells them.\n`);
  return exitCodes.content;
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

await runCommand(values['coverage'] === true ? tellCoverage : tellIssues);
