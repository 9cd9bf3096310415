/**
 * npm run check: every issue of every file, or what the content still lacks, the links made of names, or what a rule
 * means, without building the site.
 */
import { coverageToJson, coverageToText } from '../src/emit/reports/coverage-report.ts';
import { closingLines, issuesInWords } from '../src/emit/issues/issue-text.ts';
import { linksToJson, linksToText } from '../src/emit/reports/link-report.ts';
import { openPools } from '../src/astro/bodies/pools.ts';
import { compileAlone, findIssues, today } from '../src/astro/prepare.ts';
import { openWorkspace } from '../src/astro/workspace.ts';
import { buildCoverage } from '../src/model/coverage.ts';
import type { Glossary } from '../src/model/glossary.ts';
import { stopsBuild, type Issue } from '../src/schema/issue.ts';
import { contentFolder, exitCodes, misuse, readOptions, runCommand } from './command.ts';
import { explain } from './explain.ts';
import { formatHelp, formatOption, paletteFor, printIssues, reportOptions } from './report.ts';

const { values, positionals } = readOptions(
  {
    usage: 'npm run check -- [options]',
    about: 'Checks the content: files, fields, relations, links, diagrams. Ends with 1 when there are errors.',
    options: {
      '--coverage': 'Tell what is still missing instead: examples, verdicts, diagrams, relations, age and more.',
      '--links': 'List the links that the build makes of names of terms instead, and names that several terms claim.',
      '--content DIR': 'Folder with site.json, glossary/ and guides/. Default: content',
      '--explain [RULE]': 'Explain a rule, or list all of them instead.',
      '--format NAME': formatHelp,
      '--strict': 'Treat warnings as errors.',
    },
  },
  {
    content: { type: 'string' },
    coverage: { type: 'boolean' },
    explain: { type: 'boolean' },
    format: { type: 'string' },
    links: { type: 'boolean' },
    strict: { type: 'boolean' },
  },
);
const format = formatOption(values['format']);
const asked = ['coverage', 'explain', 'links'].filter((name) => values[name] === true);
if (asked.length > 1) misuse(`Unexpected --${asked[1] ?? ''} with --${asked[0] ?? ''}, expected one.`);
if (asked.length > 0 && format !== 'text' && format !== 'json')
  misuse(`Unexpected --format "${format}" with --${asked[0] ?? ''}, expected text or json: it tells no issues.`);
if (asked[0] !== 'explain' && positionals.length > 0)
  misuse(`Unexpected "${positionals.join(' ')}": options begin with "--".`);

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
  const pools = openPools();
  const issues = await findIssues({ content, overrides: {}, workspace: openWorkspace(content), pools }).finally(
    pools.close,
  );
  printIssues(issues, { content, format, command: 'check' });
  if (format === 'text') process.stdout.write(`${closingLines(issues, paletteFor(process.stdout))}\n`);
  return isFaulty(issues) ? exitCodes.content : exitCodes.done;
};

const ways: Readonly<Record<string, () => number | Promise<number>>> = {
  coverage: tellCoverage,
  explain: () => explain(positionals, format === 'json'),
  links: tellLinks,
};
await runCommand(ways[asked[0] ?? ''] ?? tellIssues);
