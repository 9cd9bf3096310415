/**
 * npm run search-test: whether a built site's search finds every name, and what search.tests.json asks for.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { compileAlone } from '../src/astro/prepare.ts';
import { contentFolder, exitCodes, misuse, readOptions, runCommand } from './command.ts';
import { launchChromium } from './launch-chromium.ts';
import { openSite, siteFolder } from './open-site.ts';
import { authorCases, failureToText, nameCases, runSearchCases } from './search-cases.ts';
import { baseOf } from './serve.ts';

const { values } = readOptions(
  {
    usage: 'npm run search-test -- [options]',
    about:
      'Asks the search of a built site, in Chromium, for every title, slug, alias and former slug, and for what\nsearch.tests.json of the content names. Ends with 1 when a page is not found where it must be.',
    options: {
      '--content DIR': 'The content that the site was built from. Default: content',
      '--out DIR': 'The built site. Default: dist',
    },
  },
  { content: { type: 'string' }, out: { type: 'string' } },
);

const root = siteFolder(values['out']);
if (!existsSync(join(root, 'pagefind'))) misuse(`The site at ${root} has no search index.`);
await runCommand(async () => {
  const { glossary, searchTests } = await compileAlone(contentFolder(values['content']));
  const cases = [...nameCases(glossary), ...authorCases(searchTests)];
  const site = await openSite(root);
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.goto(site.addressOf('search'));
    const failures = await runSearchCases(page, baseOf(root), cases);
    for (const failure of failures) process.stderr.write(`${failureToText(failure)}\n`);
    const names = cases.length - searchTests.length;
    process.stdout.write(`${names} names and ${searchTests.length} tests, ${failures.length} failed\n`);
    return failures.length === 0 ? exitCodes.done : exitCodes.content;
  } finally {
    await browser.close();
    site.close();
  }
});
