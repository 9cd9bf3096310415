/**
 * npm run bench: builds a made-up glossary with Headword and with Hugo, in turn, and prints CPU time as ratios;
 * with --diagrams, draws the diagrams of the tests instead; with --filters, filters the A to Z in Chromium; with --search,
 * weighs a first search.
 */
import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWorkspace, projectRoot } from '../src/astro/workspace.ts';
import { benchDiagrams } from './bench-diagrams.ts';
import { benchFilters } from './bench-filters.ts';
import { benchSearch } from './bench-search.ts';
import { exitCodes, misuse, readOptions, runCommand, textOption } from './command.ts';
import { makeTerms, writeContent, type MadeTerm } from './corpus.ts';
import { writeHugoSite } from './hugo-site.ts';

const { values } = readOptions(
  {
    usage: 'npm run bench -- [options]',
    about:
      'Measures builds of a made-up glossary: two code blocks a term, no diagrams, search off, a picture for each term up to 2000, for each category above; Hugo on the same texts, without pictures.',
    options: {
      '--terms N': 'How many terms. Default: 1000',
      '--rounds N': 'How often. Default: 1',
      '--keep': 'Keep the made-up folders.',
      '--diagrams': 'Measure the drawing of diagrams instead.',
      '--filters': 'Measure the filters of the A to Z instead; 100 changes a round.',
      '--search': 'Measure what a first search fetches instead; ends with 1 above 150 KB.',
    },
  },
  {
    terms: { type: 'string' },
    rounds: { type: 'string' },
    keep: { type: 'boolean' },
    diagrams: { type: 'boolean' },
    filters: { type: 'boolean' },
    search: { type: 'boolean' },
  },
);
const toCount = (text: string | undefined, otherwise: number): number => {
  const number = Number(text ?? otherwise);
  return Number.isSafeInteger(number) && number > 0
    ? number
    : misuse(`Unexpected "${text ?? ''}", expected a whole number above 0.`);
};
const count = toCount(textOption(values['terms']), 1000);
const rounds = toCount(textOption(values['rounds']), 1);

interface Measure {
  /** Seconds of user and system time, of all processes. */
  readonly cpu: number;
  readonly wall: number;
  /** Highest sum of resident memory of all processes, megabytes. */
  readonly memory: number;
}

/** Resident memory of a process and its children, in kilobytes (Linux; 0 elsewhere). */
const residentOf = (pid: number): number => {
  try {
    const own = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
    const tasks = readdirSync(`/proc/${pid}/task`);
    const children = tasks.flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').trim().split(/\s+/),
    );
    return children.filter(Boolean).reduce((sum, child) => sum + residentOf(Number(child)), own);
  } catch {
    return 0;
  }
};

const measure = (command: readonly string[]): Promise<Measure> =>
  new Promise((resolve, reject) => {
    const child = spawn('bash', ['-c', 'TIMEFORMAT="%U %S %R"; time "$0" "$@"', ...command], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let [output, memory] = ['', 0];
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    const timer = setInterval(() => (memory = Math.max(memory, residentOf(child.pid ?? 0))), 100);
    child.on('close', (code) => {
      clearInterval(timer);
      const [user, system, wall] = (/([\d.]+) ([\d.]+) ([\d.]+)\s*$/.exec(output)?.slice(1) ?? []).map(Number);
      if (code !== 0 || user === undefined || system === undefined || wall === undefined)
        reject(new Error(`${command.join(' ')}:\n${output}`));
      else resolve({ cpu: user + system, wall, memory: memory / 1024 });
    });
  });

const root = join(tmpdir(), `headword-bench-${process.pid}`);
const content = join(root, 'content');
const out = join(root, 'dist');
const hugoFolder = join(root, 'hugo');
const headword = [
  'node',
  join(projectRoot, 'scripts/run.mjs'),
  'build',
  '--content',
  content,
  '--out',
  out,
  '--no-search',
];
const hugo = ['hugo', '--quiet', '--source', hugoFolder];
const hasHugo = spawnSync('hugo', ['version']).status === 0;

const changeOne = (terms: readonly MadeTerm[], round: number): void => {
  const term = terms[Math.floor(terms.length / 2)];
  if (term)
    writeFileSync(
      join(content, 'glossary', `${term.slug}.json`),
      JSON.stringify({ ...term, long: `${term.long}\n\nChanged ${round}.` }, null, 4),
    );
};

const row = (name: string, { cpu, wall, memory }: Measure, base: Measure | undefined): string =>
  [
    name.padEnd(26),
    `${cpu.toFixed(1)} s`.padStart(9),
    `${wall.toFixed(1)} s`.padStart(9),
    `${Math.round(memory)} MB`.padStart(9),
    (base ? `${(cpu / base.cpu).toFixed(2)} ×` : '').padStart(10),
  ].join(' ');

const runRound = async (terms: readonly MadeTerm[], round: number): Promise<void> => {
  rmSync(out, { recursive: true, force: true });
  rmSync(openWorkspace(content).root, { recursive: true, force: true });
  rmSync(join(hugoFolder, 'public'), { recursive: true, force: true });
  const base = hasHugo ? await measure(hugo) : undefined;
  const cold = await measure(headword);
  const unchanged = await measure(headword);
  changeOne(terms, round);
  const changed = await measure(headword);
  const rows = [
    ...(base ? [row('Hugo', base, base)] : []),
    row('Headword, cold', cold, base),
    row('Headword, nothing changed', unchanged, base),
    row('Headword, one term changed', changed, base),
  ];
  process.stdout.write(`${rows.join('\n')}\n`);
};

await runCommand(async () => {
  if (values['diagrams'] === true) {
    process.stdout.write(await benchDiagrams(rounds));
    return exitCodes.done;
  }
  if (values['filters'] === true) {
    process.stdout.write(await benchFilters(count, rounds * 100));
    return exitCodes.done;
  }
  if (values['search'] === true) {
    const { table, isLight } = await benchSearch(count);
    process.stdout.write(table);
    return isLight ? exitCodes.done : exitCodes.content;
  }
  const terms = makeTerms(count);
  writeContent(content, terms);
  if (hasHugo) writeHugoSite(hugoFolder, terms);
  else process.stdout.write('Hugo is not installed (Debian: apt-get install hugo); Headword is measured alone.\n');
  process.stdout.write(
    `${count} terms, ${rounds} round(s)\n${['', 'CPU', 'wall', 'memory', 'CPU/Hugo'].map((name, index) => (index === 0 ? name.padEnd(26) : name.padStart(index === 4 ? 10 : 9))).join(' ')}\n`,
  );
  try {
    for (let round = 1; round <= rounds; round++) await runRound(terms, round);
  } finally {
    rmSync(openWorkspace(content).root, { recursive: true, force: true });
    if (values['keep'] !== true) rmSync(root, { recursive: true, force: true });
  }
  return exitCodes.done;
});
