import { describe, expect, test } from 'vitest';
import { useBrowser } from './visit.ts';

const { visit } = useBrowser();

describe('the page of a term', () => {
  test('is reached from the home page by links alone', async () => {
    const page = await visit('/');
    await page.getByRole('link', { name: 'Glossary', exact: true }).first().click();
    await page.getByRole('link', { name: 'Cache', exact: true }).first().click();
    await page.waitForURL('**/glossary/cache');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Cache');
  });

  test('says severity and effort in words, with the reason one step away', async () => {
    const page = await visit('/glossary/cache');
    const facts = page.getByRole('group', { name: 'At a glance' });
    expect(await facts.innerText()).toMatch(/Severity\s+Low[^]*Fix effort\s+Low/i);
    expect(await facts.getByText('Stale answers mislead.').isVisible()).toBe(false);
    await facts.getByText('Why?').click();
    expect(await facts.getByText('Stale answers mislead.').isVisible()).toBe(true);
  });

  test('shows its diagram with text that can be selected', async () => {
    const page = await visit('/glossary/cache');
    const figure = page.locator('figure', { has: page.locator('svg text') }).first();
    expect(await figure.locator('svg').first().textContent()).toContain('In the cache?');
    const box = await figure.locator('svg').first().boundingBox();
    expect(box?.width).toBeGreaterThan(100);
  });

  test('leads on by prerequisites, relations and guides', async () => {
    const page = await visit('/glossary/cache');
    const section = page.locator('#prerequisites');
    await section.getByRole('link', { name: 'Time to live' }).click();
    await page.waitForURL('**/glossary/time_to_live');
    await page.getByRole('link', { name: 'Caching from the ground up' }).first().click();
    await page.waitForURL('**/guides/caching');
  });
});

describe('every page', () => {
  test('of an address that does not exist is the site’s own, with ways on', async () => {
    const page = await visit('/glossary/nowhere');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('This entry does not exist');
    await page.getByRole('main').getByRole('link', { name: 'All terms, A to Z' }).click();
    await page.waitForURL('**/glossary/');
  });
});

describe('the keyboard', () => {
  test('skips to the content with the first Tab', async () => {
    const page = await visit('/glossary/cache');
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to content' });
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
    expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  });
});

describe('code', () => {
  test('is copied to the letter', async () => {
    const page = await visit('/glossary/cache', { permissions: ['clipboard-read', 'clipboard-write'] });
    const region = page.locator('figure', { has: page.locator('[data-field=good_code]') });
    const button = region.getByRole('button', { name: /^Copy/ });
    await button.click();
    await button.getByText('Copied').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      'from functools import lru_cache\n\n@lru_cache(maxsize=1024)\ndef price(key: str) -> int:\n    """Say <b>&amp;</b>."""\n    return compute(key)',
    );
  });

  test('of a console is copied without prompts and output', async () => {
    const page = await visit('/guides/caching', { permissions: ['clipboard-read', 'clipboard-write'] });
    const figure = page.locator('figure', { has: page.locator('.prompt') });
    await figure.getByRole('button', { name: /^Copy/ }).click();
    await figure.getByText('Copied').first().waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('python copy.py');
  });
});

describe('the theme', () => {
  const ground = 'getComputedStyle(document.documentElement).colorScheme';

  test.each(['light', 'dark'] as const)('follows a %s system', async (colorScheme) => {
    const page = await visit('/glossary/cache', { colorScheme });
    const [red = 0] =
      (await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor))
        .match(/\d+/g)
        ?.map(Number) ?? [];
    expect(red > 128).toBe(colorScheme === 'light');
  });

  test('once chosen is kept after a reload, from the first paint on', async () => {
    const page = await visit('/', { colorScheme: 'light' });
    await page.getByText('Dark', { exact: true }).locator('..').click();
    expect(await page.evaluate(ground)).toBe('dark');
    // What the page is when its body begins: before that, nothing is painted.
    await page.addInitScript(`new MutationObserver((_, observer) => {
      if (!document.body) return;
      observer.disconnect();
      globalThis.firstTheme = document.documentElement.dataset.theme;
    }).observe(document, { childList: true, subtree: true });`);
    await page.goto('/guides/caching');
    expect(await page.evaluate('globalThis.firstTheme')).toBe('dark');
    expect(await page.getByRole('radio', { name: 'Dark' }).isChecked()).toBe(true);
  });

  test('of the system can be chosen again', async () => {
    const page = await visit('/', { colorScheme: 'light' });
    await page.getByText('Dark', { exact: true }).locator('..').click();
    await page.getByText('System', { exact: true }).locator('..').click();
    expect(await page.evaluate(ground)).toBe('light dark');
    await page.reload();
    expect(await page.getByRole('radio', { name: 'System' }).isChecked()).toBe(true);
  });
});
