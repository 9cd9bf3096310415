/**
 * npm run build: from content/ to dist/.
 */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildSite, type Step } from '../src/astro/build.ts';
import { stateOf, type Holder } from '../src/astro/holder.ts';
import type { HistorySource } from '../src/astro/history/read-history.ts';
import type { Summary } from '../src/astro/summary.ts';
import { coverageInWords } from '../src/emit/reports/coverage-report.ts';
import { issuesInWords, issuesToText } from '../src/emit/issues/issue-text.ts';
import { gravestFirst, type Issue } from '../src/schema/issue.ts';
import { projectRoot } from '../src/astro/workspace.ts';
import { contentFolder, endOnSignals, exitCodes, misuse, readOptions, runCommand, textOption } from './command.ts';
import { reportOptions } from './report.ts';

const { values, positionals } = readOptions(
  {
    usage: 'npm run build -- [options]',
    about: 'Builds the site. The published site is replaced only when the new one is whole and proven.',
    options: {
      '--content DIR': 'Folder with site.json, glossary/ and guides/. Default: content',
      '--out DIR': 'Where the site is published. Default: dist',
      '--site URL': 'Public address, in place of the one in site.json.',
      '--base PATH': 'Path below the address, e.g. /docs.',
      '--history FILE':
        'The changes.json of the site published before, or "none" to begin anew. Default: the one at --out.',
      '--strict': 'Treat warnings as errors.',
      '--no-search': 'Leave out the search index.',
    },
  },
  {
    content: { type: 'string' },
    out: { type: 'string' },
    site: { type: 'string' },
    base: { type: 'string' },
    history: { type: 'string' },
    strict: { type: 'boolean' },
    'no-search': { type: 'boolean' },
  },
);
if (positionals.length > 0) misuse(`Unexpected "${positionals.join(' ')}": options begin with "--".`);
const url = textOption(values['site']);
if (url !== undefined && !URL.canParse(url))
  misuse(`Unexpected --site "${url}", expected an address like https://example.org.`);

/** What `--history` names. Ends with exit code 2 when it names a file that is not there. */
const historySource = (value: string | undefined): HistorySource => {
  if (value === undefined) return 'published';
  if (value === 'none') return value;
  if (!statSync(value, { throwIfNoEntry: false })?.isFile())
    misuse(`Unexpected --history "${value}", expected a file that is there, or "none".`);
  return { file: resolve(value) };
};

const stepNames: Readonly<Record<Step, string>> = {
  read: 'Reading content',
  diagrams: 'Drawing diagrams',
  bodies: 'Rendering pages',
  pages: 'Writing pages',
  files: 'Writing data files',
  posters: 'Drawing pictures for links',
  search: 'Indexing for search',
  verify: 'Proving links and twins',
  publish: 'Publishing',
};

/** Shows the step on a terminal, in place, at most ten times a second. */
const createProgress = (stream: NodeJS.WriteStream) => {
  let last = 0;
  const show = (step: Step, done?: number, total?: number): void => {
    const now = performance.now();
    if (!stream.isTTY || (done !== undefined && done !== total && now - last < 100)) return;
    last = now;
    stream.write(`\r\u001b[2K${stepNames[step]}${done === undefined ? ' …' : ` ${done}/${total ?? done}`}`);
  };
  return { show, clear: () => stream.isTTY && stream.write('\r\u001b[2K') };
};

const inWords = (n: number, one: string): string => `${n} ${n === 1 ? one : `${one}s`}`;

const size = (bytes: number): string =>
  bytes < 1e6 ? `${Math.round(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;

/** Says, too, where a large glossary has fewer pictures than pages. */
const picturesInWords = ({ posters, drawn, posterScope }: Summary): string => {
  if (posterScope === 'none') return 'no pictures for links';
  const shared = posterScope === 'categories' ? ', terms show that of their category' : '';
  return `${inWords(posters, 'picture')} for links (${drawn} drawn anew${shared})`;
};

const changesInWords = ({ changes }: Summary): string =>
  changes === undefined ? 'the history begins anew' : `${inWords(changes, 'change')} since the last build`;

const summaryText = (summary: Summary, issues: readonly Issue[], out: string, seconds: number): string =>
  [
    summary.isUnchanged ? `Nothing changed; ${out} is up to date.` : `Published ${out}.`,
    `  ${inWords(summary.terms, 'term')}, ${inWords(summary.guides, 'guide')}, ${inWords(summary.diagrams, 'diagram')}`,
    `  ${summary.pages} pages (${summary.rendered} rendered anew), ${summary.twins} twins`,
    `  ${picturesInWords(summary)}`,
    `  ${changesInWords(summary)}`,
    `  search index: ${summary.indexBytes === 0 ? 'none' : size(summary.indexBytes)}`,
    coverageInWords(summary.coverage, '  '),
    `  ${issuesInWords(issues)}, ${seconds.toFixed(1)} s`,
    '',
  ].join('\n');

/** A build elsewhere cannot be looked at: it counts as ended when its lock shows no sign of life for five minutes. */
const waitText = (holder: Holder, lock: string): string =>
  stateOf(holder) === 'unknown'
    ? `Waiting for another build (process ${holder.pid} on ${holder.host}). If that has ended, remove ${lock}.`
    : `Waiting for another build of this content or to this folder (process ${holder.pid}).`;

/** Issues that a terminal can show; the check command shows all. */
const maxShown = 40;

const printIssues = (issues: readonly Issue[], content: string): void => {
  if (issues.length === 0) return;
  const shown = gravestFirst(issues).slice(0, maxShown);
  process.stderr.write(`${issuesToText(shown, reportOptions(content, process.stderr))}\n`);
  if (issues.length > maxShown)
    process.stderr.write(`… and ${issues.length - maxShown} more; "npm run check" shows all.\n\n`);
};

endOnSignals();
await runCommand(async () => {
  const started = performance.now();
  const content = contentFolder(values['content']);
  const history = historySource(textOption(values['history']));
  const out = resolve(textOption(values['out']) ?? `${projectRoot}/dist`);
  const progress = createProgress(process.stderr);
  const result = await buildSite({
    content,
    out,
    overrides: { url, base: textOption(values['base']), ...(values['no-search'] === true && { search: false }) },
    history,
    strict: values['strict'] === true,
    onProgress: progress.show,
    onWait: (holder, lock) => process.stderr.write(`${waitText(holder, lock)}\n`),
  });
  progress.clear();
  const { issues } = result;
  printIssues(issues, content);
  if (result.kind === 'published') {
    process.stdout.write(summaryText(result.summary, issues, out, (performance.now() - started) / 1000));
    return exitCodes.done;
  }
  if (result.kind === 'refused') {
    process.stderr.write(`Not published: ${issuesInWords(issues)}. ${out} is as it was.\n`);
    return exitCodes.content;
  }
  process.stderr.write(
    `${result.faults.slice(0, 50).join('\n')}\n\nNot published: ${result.faults.length} faults in the built site. ${out} is as it was.\n`,
  );
  return exitCodes.content;
});
