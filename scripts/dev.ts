/**
 * npm run dev: a live preview of the site.
 */
import { createServer } from 'node:net';
import { inspect } from 'node:util';
import '../src/astro/quiet-astro.ts';
import { dev } from 'astro';
import { openLiveDoor } from '../src/astro/door.ts';
import { withAstroFolder } from '../src/astro/lock.ts';
import { openLiveSite, type LiveState } from '../src/astro/live/live-site.ts';
import { openWorkspace, projectRoot } from '../src/astro/workspace.ts';
import { issuesInWords, issuesToText } from '../src/emit/issues/issue-text.ts';
import { newsOf, toNotice, troubleToNotice } from '../src/emit/issues/live-report.ts';
import type { Issue } from '../src/schema/issue.ts';
import type { LiveNotice } from '../src/strings/live-notice.ts';
import { contentFolder, environmentFault, exitCodes, misuse, readOptions, runCommand, textOption } from './command.ts';
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

/** Whether nobody listens at a port of this machine. */
const isFree = (wanted: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(wanted, '127.0.0.1', () => probe.close(() => resolve(true)));
  });

/** Tells what a change brought: what is new, what is mended, and whether the pages show it. */
const createTeller = (content: string) => {
  let told: readonly Issue[] = [];
  let [isFirst, lastTrouble] = [true, ''];
  return ({ issues, errors, trouble, textOf }: LiveState): void => {
    const sentence = trouble === undefined ? '' : (environmentFault(trouble) ?? inspect(trouble));
    if (sentence !== '' && sentence !== lastTrouble) process.stderr.write(`\n${sentence}\n`);
    lastTrouble = sentence;
    if (sentence !== '') return;
    const { fresh, mended } = newsOf(told, issues, (file) => textOf(file) !== undefined);
    told = issues;
    if (fresh.length > 0) process.stderr.write(`\n${issuesToText(fresh, reportOptions(content, process.stderr))}\n`);
    if (mended.length > 0) process.stdout.write(`Mended: ${mended.join(', ')}.\n`);
    if (!isFirst && (errors.length === 0 || fresh.length + mended.length > 0))
      process.stdout.write(`${errors.length === 0 ? 'Redrawn' : 'Not redrawn'}: ${issuesInWords(issues)}.\n`);
    isFirst = false;
  };
};

const toLiveNotice = ({ errors, trouble, textOf }: LiveState, root: string): LiveNotice | undefined => {
  if (trouble !== undefined) return troubleToNotice(environmentFault(trouble) ?? inspect(trouble));
  return errors.length > 0 ? toNotice(errors, { root, textOf }) : undefined;
};

/** Whatever fails on the way from a change to a page, the preview goes on. */
const goOn = (error: unknown): void => void process.stderr.write(`${environmentFault(error) ?? inspect(error)}\n`);

await runCommand(async () => {
  const content = contentFolder(values['content']);
  if (!(await isFree(port))) {
    if (values['port'] !== undefined)
      misuse(`Port ${port} is in use. Choose another with --port, or end what uses it.`);
    process.stdout.write(`Port ${port} is in use; the preview takes the next that is free.\n`);
  }
  const live = await openLiveSite({ content, overrides: { base: '/', search: false }, onState: createTeller(content) });
  const { root: prefix } = reportOptions(content, process.stderr);
  openLiveDoor({ onChange: live.onChange, notice: () => toLiveNotice(live.state(), prefix) });
  const { root, astroCache } = openWorkspace(content, 'preview');
  const server = await withAstroFolder(() =>
    dev({
      root: projectRoot,
      cacheDir: astroCache,
      outDir: `${root}/out`,
      server: { port, host: '127.0.0.1' },
      logLevel: 'error',
    }),
  );
  process.on('uncaughtException', goOn);
  process.on('unhandledRejection', goOn);
  process.stdout.write(`http://localhost:${server.address.port}/  (Ctrl+C ends)\n`);
  return new Promise<number>((done) => {
    const end = (): void => {
      live.close();
      // A page that stays open keeps its connection: nobody waits for that.
      setTimeout(() => process.exit(exitCodes.done), 100).unref();
      void server.stop().then(() => done(exitCodes.done));
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, end);
  });
});
