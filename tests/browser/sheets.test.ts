/** Comparisons and questions, as readers use them. */
import { describe, expect, test } from 'vitest';
import { useBrowser } from './visit.ts';

const { visit } = useBrowser();

describe('a comparison', () => {
  test('is reached from both terms, tells the difference first and leads back', async () => {
    for (const slug of ['cache', 'memoisation']) {
      const page = await visit(`/glossary/${slug}`, { javaScriptEnabled: false });
      await page.locator('#confused').getByRole('link', { name: 'Compare' }).click();
      expect(new URL(page.url()).pathname).toBe('/compare/cache/vs/memoisation');
      expect(await page.locator('.sheet > .definition').textContent()).toContain('results of one function');
      await page.getByRole('columnheader').getByRole('link', { name: 'Memoisation' }).click();
      expect(new URL(page.url()).pathname).toBe('/glossary/memoisation');
    }
  });

  test('names each side where they stand one below the other', async () => {
    const page = await visit('/compare/cache/vs/memoisation', { viewport: { width: 320, height: 700 } });
    expect(await page.locator('#definition h3').allTextContents()).toEqual(['Cache', 'Memoisation']);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});

describe('questions', () => {
  test('are reached from the term; the answer opens without a script, by keyboard', async () => {
    const page = await visit('/glossary/cache_stampede', { javaScriptEnabled: false });
    await page.getByRole('link', { name: 'Check yourself' }).click();
    expect(new URL(page.url()).hash).toBe('#cache_stampede');
    const quiz = page.locator('.quiz', { has: page.locator('#cache_stampede') });
    expect(await quiz.locator('.claim').textContent()).toBe('“A lock makes get() slow.”');
    const answer = quiz.getByText('It makes one caller slow');
    expect(await answer.isVisible()).toBe(false);
    await quiz.locator('summary').first().focus();
    await page.keyboard.press('Enter');
    expect(await answer.isVisible()).toBe(true);
  });

  test('show their answers in print', async () => {
    const page = await visit('/questions/python');
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText('It makes one caller slow').isVisible()).toBe(true);
  });
});
