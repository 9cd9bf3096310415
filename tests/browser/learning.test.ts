import { expect, test } from 'vitest';
import { useBrowser } from './visit.ts';

const { visit } = useBrowser();

test('a path is walked from the home page, step by step, without JavaScript', async () => {
  const page = await visit('/', { javaScriptEnabled: false });
  await page.getByRole('region', { name: 'Learning paths' }).getByRole('link', { name: 'From nothing' }).click();
  await page.waitForURL('**/path/from-nothing');
  expect(await page.getByRole('group', { name: 'At a glance' }).innerText()).toMatch(
    /Steps\s+3\s+Reading time\s+\d+ min/,
  );
  await page.getByRole('main').getByRole('listitem').getByRole('link', { name: 'Time to live' }).click();
  await page.waitForURL('**/glossary/time_to_live');
  const next = page.locator('#next');
  expect(await next.innerText()).toContain('From nothing, step 1 of 3, before Cache');
  await next.getByRole('link', { name: 'Cache', exact: true }).last().click();
  await page.waitForURL('**/glossary/cache');
});

test('numbers of steps are read by nobody twice', async () => {
  const page = await visit('/path/from-nothing');
  const list = page.locator('.path-steps');
  expect(await list.evaluate((element) => element.tagName)).toBe('OL');
  expect(await list.getByRole('listitem').count()).toBe(3);
  const content = await list
    .locator('> li')
    .first()
    .evaluate((item) => getComputedStyle(item, '::before').content);
  expect(content).toMatch(/\/ ""$/);
});

test.each([320, 768, 1440])('paths fit a window of %i px', async (width) => {
  for (const path of ['/', '/path/', '/path/from-nothing']) {
    const page = await visit(path, { viewport: { width, height: 800 } });
    const bar = await page.locator('.path-bar').first().boundingBox();
    expect((bar?.x ?? -9) + (bar?.width ?? 9999)).toBeLessThanOrEqual(width);
    expect(bar?.width).toBeGreaterThan(200);
  }
});
