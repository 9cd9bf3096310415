/** Two codes: what differs, seen and heard; one listing of both; what is copied. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from './visit.ts';

const { visit } = useBrowser();
const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] };

const bad = 'import time\n\nfor sector in drum:\n    time.sleep(1)\n    read(sector)\nprint("done")';
const good = 'import asyncio\n\nfor sector in drum:\n    await asyncio.sleep(1)\n    read(sector)\nprint("done")';
const warning = '# Avoid: Drum memory https://storage.example/glossary/drum#code';

const readClipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

const pressCopy = async (page: Page, figure: string): Promise<string> => {
  const button = page.locator(figure).getByRole('button', { name: /^Copy/ });
  await button.click();
  await button.getByText('Copied').waitFor();
  return readClipboard(page);
};

/** Selects from the beginning of one element to the end of another and copies with the keyboard. */
const copySelection = async (page: Page, from: string, to: string): Promise<string> => {
  await page.evaluate(
    ([start, end]) => {
      const last = document.querySelector(end ?? '');
      getSelection()?.setBaseAndExtent(
        document.querySelector(start ?? '') ?? document.body,
        0,
        last ?? document.body,
        last?.childNodes.length ?? 0,
      );
    },
    [from, to],
  );
  await page.keyboard.press('Control+c');
  return readClipboard(page);
};

describe('lines that differ', () => {
  test('have a sign that is no part of the text, once read as a run', async () => {
    const page = await visit('/glossary/drum');
    const half = page.locator('[data-verdict=bad]');
    expect(await half.locator('pre code').textContent()).toBe(bad);
    expect(await half.locator('del').allTextContents()).toEqual(['import time\n', '    time.sleep(1)\n']);
    const sign = await half
      .locator('del .line')
      .first()
      .evaluate((line) => getComputedStyle(line, '::after').content);
    expect(sign).toContain('−');
    expect(await page.locator('[data-verdict=good] ins').count()).toBe(2);
  });

  test('are not struck through or underlined', async () => {
    const page = await visit('/glossary/drum');
    for (const name of ['del', 'ins']) {
      const line = await page
        .locator(`.code-halves ${name}`)
        .first()
        .evaluate((run) => getComputedStyle(run).textDecorationLine);
      expect(line).toBe('none');
    }
  });

  test('keep their signs and get a frame in forced colours', async () => {
    const page = await visit('/glossary/drum', { forcedColors: 'active' });
    const line = page.locator('[data-verdict=bad] del .line').first();
    expect(await line.evaluate((element) => getComputedStyle(element, '::after').content)).toContain('−');
    expect(await line.evaluate((element) => getComputedStyle(element).borderInlineStartStyle)).toBe('solid');
  });

  test('are not marked in codes that have little in common', async () => {
    const page = await visit('/glossary/cache');
    expect(await page.locator('del, ins, .code-pair > label').count()).toBe(0);
  });
});

describe('the diff', () => {
  test.each([true, false])('takes the place of both halves (JavaScript: %s)', async (javaScriptEnabled) => {
    const page = await visit('/glossary/drum', { javaScriptEnabled });
    const listing = page.getByRole('group', { name: 'Differences: Python example' });
    const halves = page.getByRole('group', { name: /^(?:Avoid|Prefer): Python example/ });
    expect([await listing.isVisible(), await halves.count()]).toEqual([false, 2]);
    const box = page.getByRole('checkbox', { name: 'Show as diff' });
    await box.focus();
    await page.keyboard.press('Space');
    expect([await listing.isVisible(), await halves.count()]).toEqual([true, 0]);
    expect(await listing.locator('code').textContent()).toBe(
      'import time\nimport asyncio\n\nfor sector in drum:\n    time.sleep(1)\n    await asyncio.sleep(1)\n    read(sector)\nprint("done")',
    );
    await page.keyboard.press('Space');
    expect([await listing.isVisible(), await halves.count()]).toEqual([false, 2]);
  });

  test('is switched by an area that is large enough', async () => {
    const page = await visit('/glossary/drum', { viewport: { width: 320, height: 640 } });
    const area = await page.locator('.code-pair > label').boundingBox();
    expect(area?.height).toBeGreaterThanOrEqual(24);
    await page.getByRole('checkbox').check();
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });

  test('gives the code to prefer, by its button and by a selection', async () => {
    const page = await visit('/glossary/drum', clipboard);
    await page.getByRole('checkbox').check();
    expect(await pressCopy(page, '.diff')).toBe(good);
    expect((await copySelection(page, '.diff code', '.diff code')).trimEnd()).toBe(good);
  });

  test('of a guide has the names of the guide', async () => {
    const page = await visit('/guides/questions');
    await page.getByRole('checkbox', { name: 'Show as diff' }).check();
    expect(await page.getByRole('group', { name: 'Differences: PHP code' }).isVisible()).toBe(true);
  });
});

describe('notes on lines', () => {
  test.each([true, false])('stand below their half and name its lines (JavaScript: %s)', async (javaScriptEnabled) => {
    const page = await visit('/glossary/drum', { javaScriptEnabled });
    const notes = page.locator('[data-verdict=good]').getByRole('listitem');
    expect(await notes.allInnerTexts()).toEqual(['Line 4: Others run meanwhile.', 'Line 6: Printed once.']);
    expect(await page.locator('[data-verdict=bad]').getByRole('link', { name: 'Cache' }).isVisible()).toBe(true);
  });

  test('are marked at their lines, which are numbered', async () => {
    const page = await visit('/glossary/drum');
    const numbers = await page.locator('[data-verdict=good] .line').evaluateAll((lines) =>
      lines.map((line) => {
        const { backgroundColor, content } = getComputedStyle(line, '::before');
        return content.startsWith('counter(line)') && backgroundColor !== 'rgba(0, 0, 0, 0)';
      }),
    );
    expect(numbers).toEqual([false, false, false, true, false, true]);
  });

  test.each(['/guides/caching', '/guides/questions'])('stand below the code of %s, with links', async (path) => {
    const page = await visit(path);
    const notes = page.locator('.code-notes').first();
    expect(await notes.innerText()).toMatch(/^Line [23]: /);
    expect(await notes.getByRole('link').count()).toBe(1);
    expect(await page.locator('main').innerText()).not.toContain(':::');
  });

  test('are all there below the diff', async () => {
    const page = await visit('/glossary/drum');
    await page.getByRole('checkbox').check();
    const notes = page.locator('.diff').getByRole('listitem');
    expect(await notes.allInnerTexts()).toEqual([
      'Avoid · Line 4: The whole program stands still, see Cache: read of another sector too.',
      'Prefer · Line 4: Others run meanwhile.',
      'Prefer · Line 6: Printed once.',
    ]);
  });
});

describe('code to avoid', () => {
  test('is copied with a comment in its language', async () => {
    const page = await visit('/glossary/drum', clipboard);
    expect(await pressCopy(page, '[data-verdict=bad]')).toBe(`${warning}\n${bad}`);
  });

  test('keeps the comment when lines are selected and copied', async () => {
    const page = await visit('/glossary/drum', clipboard);
    const lines = await copySelection(page, '[data-verdict=bad] .line:nth-of-type(1)', '[data-verdict=bad] code');
    expect(lines).toBe(`${warning}\n${bad}`);
  });

  test('has no comment on a part of a line', async () => {
    const page = await visit('/glossary/drum', clipboard);
    const line = '[data-verdict=bad] del:first-child .line';
    expect(await copySelection(page, line, line)).toBe('import time');
  });

  test('keeps a first line that has to be the first, and leads to its heading', async () => {
    const page = await visit('/guides/questions', clipboard);
    expect(await pressCopy(page, '[data-verdict=bad]')).toBe(
      "<?php\n// Avoid: Questions about storing https://storage.example/guides/questions#why-keep-copies-1\n$copies = [];\necho $copies['key'];",
    );
  });
});

test('code to prefer is copied to the letter, by its button and by a selection', async () => {
  const page = await visit('/glossary/drum', clipboard);
  expect(await pressCopy(page, '[data-verdict=good]')).toBe(good);
  expect((await copySelection(page, '[data-verdict=good] code', '[data-verdict=good] code')).trimEnd()).toBe(good);
});
