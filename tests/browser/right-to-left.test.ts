/** A site in Arabic: its pages run from right to left, its code and its names in Latin letters do not. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build, openWorkplace, type Workplace } from '../site/site.ts';
import { useBrowser } from './visit.ts';

let place: Workplace;
beforeAll(() => {
  place = openWorkplace('right-to-left');
  const { code, stderr } = build('--content', place.content, '--out', place.out);
  if (code !== 0) throw new Error(stderr);
});
afterAll(() => place.close());

const { visit } = useBrowser({ site: () => place.out, sharesContexts: true });
const pages = [
  '/',
  '/glossary/',
  '/glossary/cache',
  '/guides/',
  '/guides/caching',
  '/category/',
  '/search',
  '/nowhere',
];

describe.each(pages)('%s', (path) => {
  test('says language and direction, and loses nothing on a phone', async () => {
    const page = await visit(path, { viewport: { width: 320, height: 640 } });
    expect(
      await page.evaluate(() => {
        const { lang, dir, scrollWidth, clientWidth } = document.documentElement;
        return { lang, dir, excess: scrollWidth - clientWidth };
      }),
    ).toEqual({ lang: 'ar', dir: 'rtl', excess: 0 });
  });
});

test('a page begins at the right', async () => {
  const page = await visit('/glossary/cache', { viewport: { width: 1280, height: 800 } });
  const [title, facts] = [await page.locator('h1').boundingBox(), await page.locator('.glance').boundingBox()];
  expect((title?.x ?? 0) + (title?.width ?? 0)).toBeGreaterThan(1200);
  expect((facts?.x ?? 0) + (facts?.width ?? 0)).toBeLessThan(400);
});

test('code runs from left to right, and begins at the left', async () => {
  const page = await visit('/glossary/cache');
  const styles = await page
    .locator('pre, code')
    .evaluateAll((found) =>
      found.map((code) => getComputedStyle(code)).map(({ direction, textAlign }) => `${direction} ${textAlign}`),
    );
  expect(new Set(styles)).toEqual(new Set(['ltr left']));
});

test('text in another direction goes its own way, and a title stays at its side', async () => {
  const page = await visit('/glossary/cache');
  const english = page.getByText('This paragraph is in English');
  /** Where the last letter stands: after the first in a text from left to right. */
  const ends = await english.evaluate((paragraph) => {
    const text = paragraph.firstChild;
    const boxOf = (at: number): DOMRect => {
      const range = new Range();
      if (text) range.setStart(text, at);
      if (text) range.setEnd(text, at + 1);
      return range.getBoundingClientRect();
    };
    return [boxOf(0).left, boxOf(paragraph.textContent.length - 1).left];
  });
  expect(ends[1]).toBeGreaterThan(ends[0] ?? Infinity);
  const title = await page
    .locator('.card-title')
    .first()
    .evaluate((heading) => getComputedStyle(heading).textAlign);
  expect(title).toBe('right');
});

test('a page that leads on says its direction too', () => {
  const html = readFileSync(join(place.out, 'glossary/cached.html'), 'utf8');
  expect(html).toContain('<html lang="ar" dir="rtl">');
});

test('words of the interface, which is English there, say so to those who hear them', async () => {
  const page = await visit('/glossary/cache');
  const english = page.locator('[lang="en"][dir="ltr"]');
  const texts = await english.allTextContents();
  expect(texts.map((text) => text.trim())).toEqual(
    expect.arrayContaining(['Skip to content', 'Glossary', 'Explanation']),
  );
  expect(await page.locator('h2 > a:not([lang])').count()).toBe(0);
  expect(await page.locator('theme-switch [lang="en"]').count()).toBe(1);
});
