/** The filters of the A to Z. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from './visit.ts';

const { visit } = useBrowser();

/** Titles that a reader sees in the list. */
const titlesOf = async (page: Page): Promise<readonly string[]> =>
  page
    .locator('.entries .entry-title')
    .evaluateAll((titles) =>
      titles
        .filter((title) => title.checkVisibility({ visibilityProperty: true }))
        .map(({ textContent }) => textContent.trim()),
    );

const status = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text }).waitFor();
const queryOf = (page: Page): string => new URL(page.url()).search;
const box = (page: Page, facet: string, name: RegExp) =>
  page.getByRole('group', { name: facet }).getByRole('checkbox', { name });

describe('the filters', () => {
  test('let terms pass that have one of the values of each facet, and tell how many', async () => {
    const page = await visit('/glossary/');
    await box(page, 'Severity', /^High/).check();
    await status(page, '1 of 7 terms');
    expect(await titlesOf(page)).toEqual(['Cache stampede']);
    await box(page, 'Severity', /^Low/).check();
    await status(page, '4 of 7 terms');
    await box(page, 'Difficulty', /^Beginner/).check();
    await status(page, '2 of 7 terms');
    expect(await titlesOf(page)).toEqual(['Cache', 'Time to live']);
    expect(queryOf(page)).toBe('?severity=high,low&difficulty=beginner');
  });

  test('say of each value how many terms it would show, and offer none that shows nothing', async () => {
    const page = await visit('/glossary/?difficulty=beginner');
    await status(page, '2 of 7 terms');
    const severity = page.getByRole('group', { name: 'Severity' });
    expect(await severity.getByRole('listitem').allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Low\s+2$/), expect.stringMatching(/^High\s+0$/)]),
    );
    expect(await box(page, 'Severity', /^High/).isDisabled()).toBe(true);
    expect(await box(page, 'Difficulty', /^Advanced/).isDisabled()).toBe(false);
  });

  test('hide letters without terms, and letters keep the filters', async () => {
    const page = await visit('/glossary/?severity=low');
    await status(page, '3 of 7 terms');
    const letters = page.getByRole('navigation', { name: 'Letters' }).getByRole('link');
    expect(await letters.allInnerTexts()).toEqual(['#', 'C', 'T']);
    await letters.last().click();
    expect(new URL(page.url()).href).toMatch(/\?severity=low#letter-t$/);
    expect(await titlesOf(page)).toHaveLength(3);
  });

  test('find titles and aliases as one types, without regard to accents', async () => {
    const page = await visit('/glossary/');
    await page.getByRole('searchbox', { name: 'Title or alias' }).pressSequentially('dogp');
    await status(page, '1 of 7 terms');
    expect(await titlesOf(page)).toEqual(['Cache stampede']);
    expect(queryOf(page)).toBe('?q=dogp');
    await page.getByRole('searchbox', { name: 'Title or alias' }).fill('ecole');
    await page.waitForURL('**/?q=ecole');
    expect(await titlesOf(page)).toEqual(['École de stockage']);
  });

  test('are removed one by one, or all at once, and the focus stays', async () => {
    const page = await visit('/glossary/?severity=low,medium&difficulty=beginner');
    await status(page, '2 of 7 terms');
    await page.getByRole('button', { name: 'Remove filter Medium' }).click();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Beginner');
    expect(queryOf(page)).toBe('?severity=low&difficulty=beginner');
    await page.getByRole('button', { name: 'Clear all' }).click();
    await status(page, '7 of 7 terms');
    expect(queryOf(page)).toBe('');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('status');
    expect(await box(page, 'Severity', /^Low/).isChecked()).toBe(false);
  });

  test('offer a way out when nothing passes', async () => {
    const page = await visit('/glossary/?severity=critical&q=cache');
    await page.getByText('No term matches all filters.').waitFor();
    expect(await titlesOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'start again with all 7 terms' }).click();
    expect(await titlesOf(page)).toHaveLength(7);
  });

  test('say so when they cannot be loaded, and the list stays', async () => {
    const page = await visit('/glossary/');
    await page.route('**/facets.json', (route) => route.fulfill({ status: 503, body: '' }));
    page.removeAllListeners('console');
    await box(page, 'Severity', /^Low/).check();
    await status(page, 'The filters could not be loaded.');
    expect(await titlesOf(page)).toHaveLength(7);
  });
});

describe('the history', () => {
  test('has a step for each choice, and one for a word that was typed', async () => {
    const page = await visit('/glossary/');
    await box(page, 'Severity', /^Low/).check();
    await status(page, '3 of 7 terms');
    await page.getByRole('searchbox', { name: 'Title or alias' }).pressSequentially('cache');
    await status(page, '1 of 7 terms');
    await page.goBack();
    await status(page, '3 of 7 terms');
    expect(queryOf(page)).toBe('?severity=low');
    expect(await page.getByRole('searchbox', { name: 'Title or alias' }).inputValue()).toBe('');
    await page.goBack();
    await status(page, '7 of 7 terms');
    expect(await box(page, 'Severity', /^Low/).isChecked()).toBe(false);
    await page.goForward();
    await page.goForward();
    await status(page, '1 of 7 terms');
    expect(await box(page, 'Severity', /^Low/).isChecked()).toBe(true);
  });

  test('brings back the filters and the place after a term was read', async () => {
    const page = await visit('/glossary/?severity=low,medium', { viewport: { width: 800, height: 400 } });
    await status(page, '4 of 7 terms');
    const link = page.getByRole('link', { name: 'Time to live' });
    await link.scrollIntoViewIfNeeded();
    const place = await page.evaluate(() => scrollY);
    expect(place).toBeGreaterThan(200);
    await link.click();
    await page.waitForURL('**/glossary/time_to_live');
    await page.goBack();
    await status(page, '4 of 7 terms');
    await page.waitForFunction((y) => Math.abs(scrollY - y) < 20, place);
    expect(await titlesOf(page)).toHaveLength(4);
  });
});

describe('before the first use', () => {
  test('nothing of the lists is fetched, and an address with filters never shows all terms', async () => {
    const page = await visit('/glossary/');
    const early = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    expect(early.filter((name) => name.includes('facets.json'))).toEqual([]);

    await page.route('**/facets.json', () => undefined);
    await page.goto('/glossary/?severity=low', { waitUntil: 'load' });
    expect(await titlesOf(page)).toEqual([]);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  });

  test('they are folded away on a phone', async () => {
    const page = await visit('/glossary/', { viewport: { width: 320, height: 640 } });
    expect(await box(page, 'Severity', /^Low/).isVisible()).toBe(false);
    await page.getByText('Filter', { exact: true }).click();
    expect(await box(page, 'Severity', /^Low/).isVisible()).toBe(true);
  });

  test('without JavaScript they are links to lists', async () => {
    const page = await visit('/glossary/', { javaScriptEnabled: false });
    await page.getByRole('group', { name: 'Severity' }).getByRole('link', { name: 'Low' }).click();
    expect(new URL(page.url()).pathname).toBe('/severity/low');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Low severity');
    expect(await titlesOf(page)).toHaveLength(3);
    expect(await page.getByRole('link', { name: 'Narrow down with filters' }).isVisible()).toBe(false);
  });
});

test('a list leads to the A to Z with its filter', async () => {
  const page = await visit('/tag/performance');
  await page.getByRole('link', { name: 'Narrow down with filters' }).click();
  await status(page, '1 of 7 terms');
  expect(queryOf(page)).toBe('?tag=performance');
});
