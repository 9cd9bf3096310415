/**
 * npm run page-test: the pages of the built site, as machines judge them: html-validate every one of them, axe-core one of
 * each kind in Chromium, by day and by night.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { listFiles } from '../src/astro/files.ts';
import { axeViolations } from './axe.ts';
import { exitCodes, readOptions, runCommand, textOption } from './command.ts';
import { htmlFaults } from './html-rules.ts';
import { launchChromium } from './launch-chromium.ts';
import { openSite, siteFolder, type OpenSite } from './open-site.ts';
import { distinctPages, samplePages } from './sample-pages.ts';

const { values } = readOptions(
  {
    usage: 'npm run page-test -- [options]',
    about:
      'Judges the pages of a built site: html-validate reads every page, axe-core looks at one of each kind in Chromium,\nin both themes. Ends with 1 when either finds a fault.',
    options: {
      '--out DIR': 'The built site. Default: dist',
      '--pages LIST': 'What axe looks at: addresses below the base, by commas. Default: one of each kind',
    },
  },
  { out: { type: 'string' }, pages: { type: 'string' } },
);

const root = siteFolder(values['out']);
const samples = textOption(values['pages'])?.split(',') ?? distinctPages(root, samplePages(root));

/** Faults, each with its page. */
type Faults = readonly string[];

const readPages = async (pages: readonly string[]): Promise<Faults> => {
  const faults: string[] = [];
  for (const path of pages)
    for (const fault of await htmlFaults(readFileSync(join(root, path), 'utf8'))) faults.push(`${path}: ${fault}`);
  return faults;
};

/** Looks at a page by day, then at its colours by night. */
const lookAt = async (page: Page, address: string): Promise<Faults> => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(address, { waitUntil: 'networkidle' });
  const byDay = await axeViolations(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  return [...byDay, ...(await axeViolations(page, 'colours')).map((fault) => `${fault} (dark theme)`)];
};

const lookAtSamples = async (browser: Browser, site: OpenSite): Promise<Faults> => {
  const faults: string[] = [];
  const page = await browser.newPage({ bypassCSP: true, reducedMotion: 'reduce' });
  for (const sample of samples)
    for (const fault of await lookAt(page, site.addressOf(sample))) faults.push(`/${sample}: ${fault}`);
  return faults;
};

await runCommand(async () => {
  const pages = listFiles(root).filter((path) => path.endsWith('.html'));
  const [browser, site] = await Promise.all([launchChromium(), openSite(root)]);
  try {
    const faults = (await Promise.all([readPages(pages), lookAtSamples(browser, site)])).flat();
    for (const fault of faults) process.stderr.write(`${fault}\n`);
    process.stdout.write(
      `${pages.length} pages read, ${samples.length} looked at in both themes, ${faults.length} faults\n`,
    );
    return faults.length === 0 ? exitCodes.done : exitCodes.content;
  } finally {
    await browser.close();
    site.close();
  }
});
