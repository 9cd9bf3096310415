/**
 * npm run budget: what a reader has to download, measured on the built site and held below its limits.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { listFiles } from '../src/astro/files.ts';
import { projectRoot } from '../src/astro/workspace.ts';
import { drawDiagram } from '../src/render/diagram.ts';
import { exitCodes, readOptions, runCommand, textOption } from './command.ts';

const { values } = readOptions(
  {
    usage: 'npm run budget -- [options]',
    about: 'Measures a built site, compressed with gzip, and fails where it is over a limit.',
    options: { '--out DIR': 'The built site. Default: dist' },
  },
  { out: { type: 'string' } },
);

const site = resolve(textOption(values['out']) ?? join(projectRoot, 'dist'));

interface Budget {
  readonly name: string;
  readonly bytes: number;
  readonly limit: number;
}

const read = (path: string): Buffer => readFileSync(join(site, path));
const gzipped = (path: string): number => gzipSync(read(path)).length;
const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0);

const median = (sizes: readonly number[]): number => {
  const sorted = sizes.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
};

/** Scripts that pages name in their HTML: all that runs before a search begins. */
const earlyScripts = (pages: readonly string[]): readonly string[] => {
  const named = pages.flatMap((page) =>
    [
      ...read(page)
        .toString('utf8')
        .matchAll(/<script[^>]*\ssrc="[^"]*?([^"/]+\.js)"/g),
    ].map((match) => match[1] ?? ''),
  );
  return [...new Set(named)];
};

/** A flowchart of twelve nodes, as authors write them. */
const flowchart = `flowchart TD
  A["Request arrives"] --> B{"In the cache?"}
  B -->|yes| C{"Still fresh?"}
  B -->|no| D["Ask the origin"]
  C -->|fresh| E["Answer at once"]
  C -->|stale| F["Answer, then refresh"]
  D --> G{"Did it answer?"}
  G -->|yes| H["Store a copy"]
  G -->|no| I["Wait and try again"]
  I -.-> D
  H --> J["Send to reader"]
  F --> K["Queue a refresh"]
  K --> D
  E --> L["Count the hit"]`;

const measure = async (): Promise<readonly Budget[]> => {
  const files = listFiles(site);
  const pages = files.filter((path) => path.endsWith('.html'));
  const terms = pages.filter((path) => /^glossary\/(?!index\.html)/.test(path));
  const scripts = earlyScripts(pages);
  const { svg } = await drawDiagram(flowchart);
  return [
    { name: 'a term page, median', bytes: median(terms.map(gzipped)), limit: 8_192 },
    { name: 'the home page', bytes: gzipped('index.html'), limit: 16_384 },
    {
      name: `the A to Z of ${terms.length} terms`,
      bytes: gzipped('glossary/index.html'),
      // Grows with the glossary: a frame, and a line for each term.
      limit: 8_192 + 192 * terms.length,
    },
    {
      name: 'all style sheets',
      bytes: sum(files.filter((path) => /^_astro\/.*\.css$/.test(path)).map(gzipped)),
      limit: 12_288,
    },
    {
      name: 'scripts before a search',
      bytes: sum(files.filter((path) => scripts.some((name) => path.endsWith(name))).map(gzipped)),
      limit: 8_192,
    },
    {
      name: 'fonts',
      bytes: sum(files.filter((path) => path.endsWith('.woff2')).map((path) => read(path).length)),
      limit: 61_440,
    },
    { name: 'a flowchart of 12 nodes', bytes: gzipSync(svg).length, limit: 4_096 },
  ];
};

await runCommand(async () => {
  if (!listFiles(site).includes('index.html')) {
    process.stderr.write(`There is no built site at ${site}. Run "npm run build" first.\n`);
    return exitCodes.misuse;
  }
  const budgets = await measure();
  for (const { name, bytes, limit } of budgets) {
    const mark = bytes <= limit ? '✓' : '✗';
    process.stdout.write(`${mark} ${name}: ${(bytes / 1024).toFixed(1)} of ${(limit / 1024).toFixed(0)} KB\n`);
  }
  return budgets.every(({ bytes, limit }) => bytes <= limit) ? exitCodes.done : exitCodes.content;
});
