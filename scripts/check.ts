/**
 * npm run check: every issue of every file, without building the site.
 */
import { issuesInWords, issuesToGithub, issuesToJson, issuesToText } from '../src/emit/issue-report.ts';
import { openPools } from '../src/astro/pools.ts';
import { findIssues } from '../src/astro/prepare.ts';
import { openWorkspace } from '../src/astro/workspace.ts';
import { stopsBuild } from '../src/schema/issue.ts';
import { contentFolder, exitCodes, misuse, readOptions, reportOptions, runCommand, textOption } from './command.ts';

const formats = ['text', 'json', 'github'];
const { values } = readOptions(
  {
    usage: 'npm run check -- [options]',
    about: 'Checks the content: files, fields, relations, links, diagrams. Ends with 1 when there are errors.',
    options: {
      '--content DIR': 'Folder with site.json, glossary/ and guides/. Default: content',
      '--format NAME': 'text, json or github. Default: text',
      '--strict': 'Treat warnings as errors.',
    },
  },
  { content: { type: 'string' }, format: { type: 'string' }, strict: { type: 'boolean' } },
);
const format = textOption(values['format']) ?? 'text';
if (!formats.includes(format)) misuse(`Unexpected --format "${format}", expected text, json or github.`);

await runCommand(async () => {
  const content = contentFolder(values['content']);
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
  const isFaulty = issues.some((issue) => stopsBuild(issue, values['strict'] === true));
  return isFaulty ? exitCodes.content : exitCodes.done;
});
