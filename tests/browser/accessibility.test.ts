/** axe-core finds nothing on any kind of page, by day and by night. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { pageStates, pageTypes } from './page-types.ts';
import { useBrowser } from './visit.ts';

const { visit } = useBrowser();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const violationsOf = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axe);
  const { violations } = await page.evaluate<AxeResults>(
    `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], rules: { 'color-contrast-enhanced': { enabled: true } } })`,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, any }) => `${id}: ${target.join(' ')} ${any.map(({ message }) => message).join(' ')}`),
  );
};

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test.each([...pageTypes, ...pageStates])('%s has no violation', async (path) => {
    const page = await visit(path, { colorScheme, bypassCSP: true });
    expect(await violationsOf(page)).toEqual([]);
  });

  test('results of a search have no violation', async () => {
    const page = await visit('/search?q=cache', { colorScheme, bypassCSP: true });
    await page.locator('search-box ol li').first().waitFor();
    expect(await violationsOf(page)).toEqual([]);
  });

  test.each(['?severity=low,high', '?q=nothing+like+it'])(
    'the A to Z filtered by %s has no violation',
    async (query) => {
      const page = await visit(`/glossary/${query}`, { colorScheme, bypassCSP: true });
      await page
        .getByRole('status')
        .filter({ hasText: /of 7|No term/ })
        .waitFor();
      expect(await violationsOf(page)).toEqual([]);
    },
  );

  test('the dialog has no violation', async () => {
    const page = await visit('/', { colorScheme, bypassCSP: true });
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('cache');
    await page.locator('dialog ol li').first().waitFor();
    expect(await violationsOf(page)).toEqual([]);
  });

  test('a diff has no violation', async () => {
    const page = await visit('/glossary/drum', { colorScheme, bypassCSP: true });
    await page.getByRole('checkbox', { name: 'Show as diff' }).check();
    expect(await violationsOf(page)).toEqual([]);
  });

  test('open disclosures have no violation', async () => {
    const page = await visit('/glossary/cache', { colorScheme, bypassCSP: true });
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(await violationsOf(page)).toEqual([]);
  });
});
