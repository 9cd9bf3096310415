/**
 * npm test: all tests, the browser ones in a real Chromium, those of nginx's configuration in a real nginx; both are found
 * or installed first.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../src/astro/workspace.ts';
import { chromiumAdvice, findChromium, installChromium } from './chromium.ts';
import { exitCodes } from './command.ts';
import { findWebServer, installWebServer, webServerAdvice } from './web-servers.ts';

interface Tally {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numFailedTestSuites: number;
}

const passed = process.argv.slice(2);
if (passed.includes('--help')) {
  process.stdout.write(
    'Usage: npm test -- [files or options of Vitest]\n\nRuns all tests, or those of the files named, e.g. "npm test -- tests/unit".\n',
  );
  process.exit(exitCodes.done);
}

const chromium = findChromium() ?? installChromium();
if (chromium === undefined) {
  process.stderr.write(`${chromiumAdvice}\n`);
  process.exit(exitCodes.environment);
}

if ((findWebServer('nginx') ?? installWebServer('nginx')) === undefined) {
  process.stderr.write(`${webServerAdvice('nginx')}\n`);
  process.exit(exitCodes.environment);
}

// Not every system has a package of Caddy; without it, its configuration is read only.
if (findWebServer('caddy') === undefined) installWebServer('caddy');

const report = join(projectRoot, '.headword/tests.json');
mkdirSync(join(projectRoot, '.headword'), { recursive: true });
rmSync(report, { force: true });
const { status } = spawnSync(
  process.execPath,
  [
    join(projectRoot, 'node_modules/vitest/vitest.mjs'),
    'run',
    '--config=.ci/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...passed,
  ],
  { cwd: projectRoot, stdio: 'inherit', env: { ...process.env, CHROME_PATH: chromium } },
);

/** The closing line. A file that could not even be run counts as one failure. */
const tallyLine = (): string => {
  try {
    const tally = JSON.parse(readFileSync(report, 'utf8')) as Tally;
    const failed = Math.max(tally.numFailedTests, status === 0 ? 0 : 1);
    return `${tally.numPassedTests} passed, ${failed} failed`;
  } catch {
    return '0 passed, 1 failed';
  }
};
process.stdout.write(`${tallyLine()}\n`);
process.exitCode = status === 0 ? exitCodes.done : exitCodes.content;
