/**
 * npm run bench -- --diagrams: processor time of every kind of diagram in the tests' corpus, one core, warm.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../src/astro/workspace.ts';
import { drawDiagram } from '../src/render/diagram.ts';
import { compareCodeUnits } from '../src/schema/issue.ts';

const corpus = join(projectRoot, 'tests/golden/diagrams');

interface Timing {
  readonly type: string;
  readonly name: string;
  /** Milliseconds of user and system time. */
  readonly cpu: number;
}

const readCorpus = (): readonly { readonly name: string; readonly source: string }[] =>
  readdirSync(corpus, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.mmd'))
    .toSorted(compareCodeUnits)
    .map((file) => ({
      name: file.slice(0, -4).replaceAll('\\', '/'),
      source: readFileSync(join(corpus, file), 'utf8'),
    }));

const timeOf = async (source: string, rounds: number): Promise<number> => {
  const start = process.cpuUsage();
  for (let round = 0; round < rounds; round++) await drawDiagram(source);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000 / rounds;
};

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

const row = (name: string, count: number, { mean, most }: { mean: number; most: number }): string =>
  [
    name.padEnd(20),
    String(count).padStart(6),
    `${mean.toFixed(1)} ms`.padStart(10),
    `${most.toFixed(1)} ms`.padStart(10),
  ].join('');

const summarise = (timings: readonly Timing[]) => ({
  mean: mean(timings.map(({ cpu }) => cpu)),
  most: Math.max(...timings.map(({ cpu }) => cpu)),
});

/** Draws the corpus `rounds` times after two rounds of warming up; returns the table as text. */
export const benchDiagrams = async (rounds: number): Promise<string> => {
  const sources = readCorpus();
  for (const { source } of [...sources, ...sources]) await drawDiagram(source);
  const timings: Timing[] = [];
  for (const { name, source } of sources)
    timings.push({ type: name.split('/')[0] ?? '', name, cpu: await timeOf(source, rounds) });
  const rows = [...Map.groupBy(timings, ({ type }) => type)].map(([type, found]) =>
    row(type, found.length, summarise(found)),
  );
  const twelve = timings.filter(({ name }) => name === 'flowchart/twelve');
  const memory = Math.round(process.memoryUsage.rss() / 2 ** 20);
  return [
    `${'type'.padEnd(20)}${'count'.padStart(6)}${'mean CPU'.padStart(10)}${'most'.padStart(10)}`,
    ...rows,
    row('flowchart, 12 nodes', 1, summarise(twelve)),
    row('all', timings.length, summarise(timings)),
    `${memory} MB of memory, heap not limited as it is in a build`,
    '',
  ].join('\n');
};
