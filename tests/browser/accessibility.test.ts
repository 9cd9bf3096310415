/** axe-core finds nothing on any kind of page, by day and by night. */
import { describe, expect, test } from 'vitest';
import { axeViolations } from '../../scripts/axe.ts';
import { pageStates, pageTypes } from './page-types.ts';
import { useBrowser } from './visit.ts';

const { visit } = useBrowser({ sharesContexts: true });

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test.each([...pageTypes, ...pageStates])('%s has no violation', async (path) => {
    const page = await visit(path, { colorScheme, bypassCSP: true });
    expect(await axeViolations(page)).toEqual([]);
  });

  test('results of a search have no violation', async () => {
    const page = await visit('/search?q=cache', { colorScheme, bypassCSP: true });
    await page.locator('search-box ol li').first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });

  test.each(['?severity=low,high', '?q=nothing+like+it'])(
    'the A to Z filtered by %s has no violation',
    async (query) => {
      const page = await visit(`/glossary/${query}`, { colorScheme, bypassCSP: true });
      await page
        .getByRole('status')
        .filter({ hasText: /of 7|No term/ })
        .waitFor();
      expect(await axeViolations(page)).toEqual([]);
    },
  );

  test('the dialog has no violation', async () => {
    const page = await visit('/', { colorScheme, bypassCSP: true });
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('cache');
    await page.locator('dialog ol li').first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });

  test('a diff has no violation', async () => {
    const page = await visit('/glossary/drum', { colorScheme, bypassCSP: true });
    await page.getByRole('checkbox', { name: 'Show as diff' }).check();
    expect(await axeViolations(page)).toEqual([]);
  });

  test('open disclosures have no violation', async () => {
    const page = await visit('/glossary/cache', { colorScheme, bypassCSP: true });
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(await axeViolations(page)).toEqual([]);
  });
});
