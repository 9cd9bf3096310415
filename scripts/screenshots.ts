/**
 * npm run screenshots: pages of the built site as readers see them, on a phone, a tablet and a desk, by day and by night,
 * with a contact sheet to look at them all.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { projectRoot } from '../src/astro/workspace.ts';
import { html } from '../src/render/html.ts';
import { exitCodes, misuse, readOptions, runCommand, textOption } from './command.ts';
import { launchChromium } from './launch-chromium.ts';
import { openSite, siteFolder, type OpenSite } from './open-site.ts';
import { samplePages } from './sample-pages.ts';

const { values } = readOptions(
  {
    usage: 'npm run screenshots -- [options]',
    about: 'Takes a picture of pages of a built site at every width and in both themes. Open index.html of the folder.',
    options: {
      '--out DIR': 'The built site. Default: dist',
      '--to DIR': 'Where the pictures go. Default: .headword/screenshots',
      '--pages LIST': 'Addresses below the base, by commas. Default: every list, and the heaviest page of each folder',
      '--widths LIST': 'Widths in pixels, by commas. Default: 320,768,1440',
    },
  },
  { out: { type: 'string' }, to: { type: 'string' }, pages: { type: 'string' }, widths: { type: 'string' } },
);

const themes = ['light', 'dark'] as const;
type Theme = (typeof themes)[number];

const root = siteFolder(values['out']);
const folder = resolve(textOption(values['to']) ?? join(projectRoot, '.headword/screenshots'));
const pages = textOption(values['pages'])?.split(',') ?? samplePages(root);
const widths = (textOption(values['widths']) ?? '320,768,1440').split(',').map(Number);
if (!widths.every((width) => Number.isInteger(width) && width > 0))
  misuse('Unexpected --widths, expected numbers by commas.');

const fileName = (page: string, width: number, theme: Theme): string =>
  `${page.replaceAll('/', '-').replace(/-$/, '') || 'home'}.${width}.${theme}.png`;

const takePictures = async (browser: Browser, site: OpenSite, width: number, theme: Theme): Promise<void> => {
  const context = await browser.newContext({ colorScheme: theme, viewport: { width, height: 900 } });
  const tab = await context.newPage();
  for (const page of pages) {
    await tab.goto(site.addressOf(page), { waitUntil: 'load' });
    await tab.evaluate('document.fonts.ready');
    await tab.screenshot({ path: join(folder, fileName(page, width, theme)), fullPage: true });
  }
  await context.close();
};

/** A row for each page, with its pictures side by side; each leads to the picture itself. */
const contactSheet = (): string => {
  const rows = pages.map((page) => {
    const names = widths.flatMap((width) => themes.map((theme) => fileName(page, width, theme)));
    const pictures = names.map(
      (name) => html`<a href="${name}"><img src="${name}" alt="${name}" width="240" loading="lazy" /></a>\n`,
    );
    return html`<h2>/${page}</h2>\n<p>${pictures}</p>\n`;
  });
  const sheet = html`<!doctype html>
    <html lang="en"><meta charset="utf-8" /><title>Screenshots</title>
    <style>body { font: 1rem system-ui; } p { display: flex; gap: 1rem; align-items: start; overflow-x: auto; }</style>
    <h1>Screenshots</h1>
    ${rows}</html>
  `;
  return sheet.html;
};

await runCommand(async () => {
  mkdirSync(folder, { recursive: true });
  const [browser, site] = await Promise.all([launchChromium(), openSite(root)]);
  try {
    for (const width of widths) for (const theme of themes) await takePictures(browser, site, width, theme);
  } finally {
    await browser.close();
    site.close();
  }
  writeFileSync(join(folder, 'index.html'), contactSheet());
  process.stdout.write(`${pages.length * widths.length * themes.length} pictures: ${join(folder, 'index.html')}\n`);
  return exitCodes.done;
});
