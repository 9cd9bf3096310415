/**
 * npm run verify: everything that must hold before a change is published. One line a step; all steps run, then the
 * failed ones are named.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { styleText } from 'node:util';
import { projectRoot } from '../src/astro/workspace.ts';
import { exitCodes, misuse, readOptions, runCommand, textOption } from './command.ts';

interface Step {
  readonly name: string;
  /** Arguments of Node, from the project's root. */
  readonly args: readonly string[];
}

const bin = (path: string): string => join('node_modules', path);
const verb = (name: string): string => join('scripts', `${name}.ts`);

const steps: readonly Step[] = [
  { name: 'format', args: [bin('prettier/bin/prettier.cjs'), '--check', '--log-level=warn', '.'] },
  // Before the linter, because it generates the types of Astro's modules.
  { name: 'types', args: [bin('astro/bin/astro.mjs'), 'check', '--minimumFailingSeverity=warning'] },
  {
    name: 'lint',
    args: [bin('eslint/bin/eslint.js'), '--config=.ci/eslint.config.mjs', '--max-warnings=0', '.'],
  },
  { name: 'supply', args: [verb('supply')] },
  { name: 'dead-code', args: [bin('knip/bin/knip.js'), '--no-progress'] },
  { name: 'examples', args: [verb('examples'), '--strict'] },
  { name: 'build', args: [verb('build')] },
  { name: 'pages', args: [verb('page-test')] },
  { name: 'agents', args: [verb('agents')] },
  { name: 'search', args: [verb('search-test')] },
  { name: 'budget', args: [verb('budget')] },
  { name: 'first-search', args: [verb('bench'), '--search'] },
  { name: 'lighthouse', args: [verb('lighthouse')] },
  { name: 'tests', args: [verb('test')] },
];

const { values } = readOptions(
  {
    usage: 'npm run verify -- [options]',
    about: `Checks everything: ${steps.map(({ name }) => name).join(', ')}.`,
    options: { '--only STEPS': 'Only these steps, by commas.', '--without STEPS': 'All but these steps.' },
  },
  { only: { type: 'string' }, without: { type: 'string' } },
);

const named = (option: string): readonly string[] | undefined => {
  const found = textOption(values[option])?.split(',');
  const unknown = found?.find((name) => !steps.some((step) => step.name === name));
  return unknown === undefined
    ? found
    : misuse(`There is no step "${unknown}"; there are ${steps.map((step) => step.name).join(', ')}.`);
};

/** Runs one step; its output is shown when it fails, or while it runs when it is the tests. */
const runStep = ({ name, args }: Step): boolean => {
  const started = performance.now();
  const isLoud = name === 'tests';
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: projectRoot,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    stdio: isLoud ? 'inherit' : 'pipe',
  });
  const hasPassed = status === 0;
  if (!hasPassed && !isLoud) process.stdout.write(`${stdout}${stderr}\n`);
  const mark = hasPassed ? styleText('green', '✓') : styleText('red', '✗');
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (!isLoud) process.stdout.write(`${mark} ${name} ${seconds} s\n`);
  return hasPassed;
};

await runCommand(() => {
  const [only, without] = [named('only'), named('without')];
  const wanted = steps.filter(({ name }) => (only?.includes(name) ?? true) && !without?.includes(name));
  const failed = wanted.filter((step) => !runStep(step)).map(({ name }) => name);
  if (failed.length === 0) return exitCodes.done;
  process.stderr.write(`Failed: ${failed.join(', ')}.\n`);
  return exitCodes.content;
});
