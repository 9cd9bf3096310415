/**
 * npm run agents: whether agents can read the built site, as the Agent-Friendly Documentation Spec asks
 * (https://agentdocsspec.com), checked by afdocs. Every check must pass but those listed here, and those must not.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runChecks, type CheckResult } from 'afdocs';
import { listFiles } from '../src/astro/files.ts';
import { exitCodes, readOptions, runCommand } from './command.ts';
import { openSite, siteFolder } from './open-site.ts';

const { values } = readOptions(
  {
    usage: 'npm run agents -- [options]',
    about: 'Checks with afdocs that agents can find and read what the built site says.',
    options: { '--out DIR': 'The built site. Default: dist' },
  },
  { out: { type: 'string' } },
);

/** Checks that are not passed, how they end, and why. */
const unmet: Readonly<Record<string, { readonly status: CheckResult['status']; readonly reason: string }>> = {
  'content-negotiation': {
    status: 'fail',
    reason: 'A static host does not look at Accept. nginx and Caddy do, with the configurations in deploy/.',
  },
  'page-size-markdown': {
    status: 'warn',
    reason: 'The guide draw-diagrams shows every kind of diagram with its source: 50,000 characters and some more.',
  },
  'page-size-html': {
    status: 'warn',
    reason: 'The same guide; every other page is shorter than 50,000 characters.',
  },
  'auth-alternative-access': {
    status: 'skip',
    reason: 'There is no other way in because there is no door: every page is public.',
  },
};

/** Pages that repeat what terms and guides say, in lists and tables; they have no Markdown of their own. */
const lists = ['about', 'browse', 'category', 'compare', 'path', 'questions', 'search', 'map']
  .concat(['difficulty', 'effort', 'language', 'severity', 'status', 'tag'])
  .flatMap((name) => [`**/${name}`, `**/${name}/**`]);

/** What Markdown says in its own way: titles and languages of code stand in its fence. */
const repeated = ['figcaption'] as const;

/** Public address of the site in a folder, as its home page says. */
const addressOf = (root: string): string => {
  const [, address] = /<link rel="canonical" href="([^"]+)"/.exec(readFileSync(join(root, 'index.html'), 'utf8')) ?? [];
  if (address === undefined) throw new Error(`The home page in ${root} does not tell its address.`);
  return address;
};

/** As many pages are read at most. */
const most = 150;

/** Pages with a Markdown twin; of many, some from everywhere. */
const pagesOf = (root: string): string[] => {
  const pages = ['glossary', 'guides'].flatMap((folder) =>
    listFiles(join(root, folder))
      .filter((path) => /^[^/]+\.md$/.test(path))
      .map((path) => `${folder}/${path.slice(0, -3)}`),
  );
  const step = Math.ceil(pages.length / most);
  return pages.filter((_, index) => index % step === 0);
};

/** What is wrong with the end of a check; undefined for nothing. */
const faultOf = ({ id, status, message }: CheckResult): string | undefined => {
  const { status: expected, reason } = unmet[id] ?? { status: 'pass' };
  if (status === expected) return undefined;
  if (reason === undefined) return `${status}: ${message}`;
  return `${status}: ${message} It is listed as "${expected}" in scripts/agents.ts, because: ${reason}`;
};

const check = async (root: string): Promise<readonly CheckResult[]> => {
  const site = await openSite(root);
  try {
    const { results } = await runChecks(site.addressOf(''), {
      canonicalOrigin: addressOf(root),
      coverageExclusions: lists,
      maxConcurrency: 8,
      parityExclusions: [...repeated],
      maxLinksToTest: most,
      requestDelay: 0,
      samplingStrategy: 'curated',
      curatedPages: pagesOf(root).map((page) => site.addressOf(page)),
    });
    return results;
  } finally {
    site.close();
  }
};

await runCommand(async () => {
  const results = await check(siteFolder(values['out']));
  const faults = results.flatMap((result) => {
    const fault = faultOf(result);
    return fault === undefined ? [] : [`✗ ${result.id}: ${fault}`];
  });
  const passed = results.filter(({ status }) => status === 'pass').length;
  process.stdout.write([...faults, `${passed} of ${results.length} checks passed`, ''].join('\n'));
  return results.length > 0 && faults.length === 0 ? exitCodes.done : exitCodes.content;
});
