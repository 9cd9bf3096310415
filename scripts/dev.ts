/**
 * npm run dev: a live preview of the site.
 */
import { dev } from 'astro';
import { openLiveDoor } from '../src/astro/door.ts';
import { withAstroFolder } from '../src/astro/lock.ts';
import { openLiveSite } from '../src/astro/live/live-site.ts';
import { openWorkspace, projectRoot } from '../src/astro/workspace.ts';
import { issuesInWords, issuesToText } from '../src/emit/issues/issue-text.ts';
import type { Issue } from '../src/schema/issue.ts';
import { contentFolder, exitCodes, misuse, readOptions, runCommand, textOption } from './command.ts';
import { reportOptions } from './report.ts';

const { values } = readOptions(
  {
    usage: 'npm run dev -- [options]',
    about: 'Shows the site while you write: a saved change is redrawn, an error is told and the last good page kept.',
    options: {
      '--content DIR': 'Folder with site.json, glossary/ and guides/. Default: content',
      '--port N': 'Port. Default: 4321',
    },
  },
  { content: { type: 'string' }, port: { type: 'string' } },
);
const port = Number(textOption(values['port']) ?? 4321);
if (!Number.isInteger(port) || port < 0 || port > 65535) misuse('Unexpected --port, expected a number up to 65535.');

await runCommand(async () => {
  const content = contentFolder(values['content']);
  let isFirst = true;
  const onIssues = (issues: readonly Issue[], isShown: boolean): void => {
    if (issues.length > 0) process.stderr.write(`\n${issuesToText(issues, reportOptions(content, process.stderr))}\n`);
    if (!isFirst) process.stdout.write(`${isShown ? 'Redrawn' : 'Not redrawn'}: ${issuesInWords(issues)}.\n`);
    isFirst = false;
  };
  const live = await openLiveSite({ content, overrides: { base: '/', search: false }, onIssues });
  openLiveDoor(live);
  const { root, astroCache } = openWorkspace(content, 'preview');
  const server = await withAstroFolder(() =>
    dev({
      root: projectRoot,
      cacheDir: astroCache,
      outDir: `${root}/out`,
      server: { port, host: '127.0.0.1' },
      logLevel: 'warn',
    }),
  );
  process.stdout.write(`http://localhost:${server.address.port}/  (Ctrl+C ends)\n`);
  return new Promise<number>((done) => {
    process.on('SIGINT', () => {
      live.close();
      void server.stop().then(() => done(exitCodes.done));
    });
  });
});
