/**
 * All that a reader can do on a page of any kind. Each use looks for what it needs and says whether it was there, so that a
 * walk over all kinds of pages can tell which features it has met.
 */
import type { Locator, Page } from 'playwright-core';

const isThere = async (locator: Locator): Promise<boolean> =>
  (await locator.count()) > 0 && (await locator.first().isVisible());

/** Clicks every element, those that it brings about not included. */
const clickAll = async (locator: Locator, most = Infinity): Promise<boolean> => {
  const count = Math.min(await locator.count(), most);
  for (let place = 0; place < count; place++) {
    const element = locator.nth(place);
    if (await element.isVisible()) await element.click({ force: true });
  }
  return count > 0;
};

const switchTheme = async (page: Page): Promise<boolean> => clickAll(page.locator('theme-switch label'));

const openDetails = async (page: Page): Promise<boolean> => clickAll(page.locator('main summary'), 8);

const copyCode = async (page: Page): Promise<boolean> => {
  if (!(await clickAll(page.locator('copy-button button'), 4))) return false;
  await page.locator('copy-button [role=status]').filter({ hasText: /./ }).first().waitFor({ state: 'attached' });
  return true;
};

/** Selects lines of code to avoid and copies them with the keys, which puts a comment above them. */
const copyLines = async (page: Page): Promise<boolean> => {
  const code = page.locator('[data-comment] pre code').first();
  if (!(await isThere(code))) return false;
  await code.evaluate((element) => getSelection()?.selectAllChildren(element));
  await page.keyboard.press('Control+c');
  return true;
};

const copyCitation = async (page: Page): Promise<boolean> => {
  const buttons = page.locator('.copies button');
  if (!(await isThere(buttons))) return false;
  const count = await buttons.count();
  for (let place = 0; place < count; place++) {
    await buttons.nth(place).click();
    await page.locator('.copies [role=status]').nth(place).filter({ hasText: /./ }).waitFor({ state: 'attached' });
  }
  return count === 4;
};

const hoverTerm = async (page: Page): Promise<boolean> => {
  const link = page.locator('main a:is(.auto-link, .term-link):visible').first();
  if (!(await isThere(link))) return false;
  await link.hover();
  await page.locator('.peek').waitFor();
  await page.keyboard.press('Escape');
  await page.mouse.move(0, 0);
  return true;
};

const focusTerm = async (page: Page): Promise<boolean> => {
  const link = page.locator('main a:is(.auto-link, .term-link):visible').last();
  if (!(await isThere(link))) return false;
  await link.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await page.locator('.peek').waitFor();
  await page.keyboard.press('Escape');
  return true;
};

const openDiagram = async (page: Page): Promise<boolean> => {
  const link = page.locator('.diagram-open:visible').first();
  if (!(await isThere(link))) return false;
  await link.press('Enter');
  await page.keyboard.press('Escape');
  return true;
};

const report = async (page: Page): Promise<boolean> => {
  const link = page.locator('a[data-report]');
  if (!(await isThere(link))) return false;
  await link.dispatchEvent('pointerdown');
  return (await link.getAttribute('href'))?.startsWith('https://git.example/') ?? false;
};

const readOn = async (page: Page): Promise<boolean> => {
  await page.mouse.wheel(0, 100_000);
  await page.evaluate(() => new Promise(requestAnimationFrame));
  const marks = await page.locator('.contents [aria-current]').count();
  await page.evaluate(() => scrollTo(0, 0));
  return marks > 0;
};

const filter = async (page: Page): Promise<boolean> => {
  const boxes = page.locator('term-filters input[type=checkbox]:enabled:not(:checked):visible');
  if (!(await isThere(boxes))) return false;
  for (const box of [boxes.first(), boxes.last()]) {
    await box.click();
    await page.locator('.filter-summary [role=status]').filter({ hasText: / of / }).waitFor();
  }
  await page.locator('term-filters input[type=search]').pressSequentially('ca');
  await page.locator('term-filters input[type=search]').fill('zzzz');
  await page.locator('.filter-summary .none button').click();
  await clickAll(page.locator('term-filters button.more'));
  await page.goBack();
  await page.goForward();
  return true;
};

const jump = async (page: Page): Promise<boolean> => {
  const links = page.locator('main a[href^="#"]:visible');
  if (!(await isThere(links))) return false;
  await links.last().click();
  await page.goBack();
  return true;
};

/** In the dialog on every page; in the field of the search page. */
const search = async (page: Page): Promise<boolean> => {
  await page.keyboard.press('Control+k');
  const box = page.locator('search-box:visible');
  await box.waitFor();
  const status = box.getByRole('status');
  const isDialog = await page.getByRole('dialog').isVisible();
  if (isDialog && new URL(page.url()).pathname !== '/') {
    await page.keyboard.press('Escape');
    return false;
  }
  for (const question of ['cache', 'cache answer', 'stampeed', 'qqqqzzzz']) {
    await box.getByRole('searchbox').fill(question);
    await status.filter({ hasText: `“${question}”` }).waitFor();
    for (const key of ['ArrowDown', 'ArrowDown', 'End', 'Home', 'ArrowUp']) await page.keyboard.press(key);
    await box.getByRole('searchbox').focus();
  }
  await box.getByRole('searchbox').fill('');
  await box.locator('select').first().selectOption({ index: 1 });
  if (isDialog) await box.getByRole('button', { name: 'Close' }).click();
  return true;
};

const print = async (page: Page): Promise<boolean> => {
  await page.emulateMedia({ media: 'print', forcedColors: 'active', colorScheme: 'dark' });
  await page.emulateMedia({ media: null, forcedColors: null, colorScheme: null });
  return true;
};

/** Every feature by name. */
export const features: Readonly<Record<string, (page: Page) => Promise<boolean>>> = {
  'theme switch': switchTheme,
  'reading on': readOn,
  details: openDetails,
  'copied code': copyCode,
  'copied lines': copyLines,
  'copied citation': copyCitation,
  'card by pointer': hoverTerm,
  'card by focus': focusTerm,
  'diagram at full size': openDiagram,
  report,
  'link within the page': jump,
  filters: filter,
  search,
  print,
};
