import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from './visit.ts';

const { visit, url } = useBrowser();

/** Titles of the results, once the question in the field is answered: letter by letter, there are answers before. */
const titlesOf = async (page: Page): Promise<readonly string[]> => {
  const box = page.locator('search-box:visible');
  const query = await box.getByRole('searchbox').inputValue();
  await box
    .getByRole('status')
    .filter({ hasText: `“${query.trim()}”` })
    .waitFor();
  return box.locator('ol li .entry-title').allInnerTexts();
};

const openDialog = async (page: Page): Promise<void> => {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').waitFor();
};

describe('the dialog', () => {
  test('opens with Ctrl+K, finds, and leads to the term', async () => {
    const page = await visit('/guides/questions');
    await openDialog(page);
    await page.keyboard.type('stampede');
    expect((await titlesOf(page))[0]).toBe('Cache stampede');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/glossary/cache_stampede');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Cache stampede');
  });

  test('opens with the link too, and Enter takes the first result', async () => {
    const page = await visit('/');
    await page
      .getByRole('banner')
      .getByRole('link', { name: /Search/ })
      .click();
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('TTL');
    expect((await titlesOf(page))[0]).toBe('Time to live');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/glossary/time_to_live');
  });

  test('answers what stands in the field when Enter comes before the answer', async () => {
    const page = await visit('/');
    await openDialog(page);
    await page.keyboard.type('cache');
    await titlesOf(page);
    await page.keyboard.type(' stampede');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/glossary/cache_stampede');
  });

  test('moves through results with the arrow keys and back to the field', async () => {
    const page = await visit('/');
    await openDialog(page);
    await page.keyboard.type('cache');
    await titlesOf(page);
    const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.tagName ?? '');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('A');
    await page.keyboard.press('End');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toBe('INPUT');
  });

  test('closes with Esc and gives the focus back', async () => {
    const page = await visit('/glossary/cache');
    const link = page.getByRole('link', { name: 'Storage', exact: true }).first();
    await link.focus();
    await openDialog(page);
    await page.keyboard.type('dis');
    await page.keyboard.press('Escape');
    if (await page.getByRole('dialog').isVisible()) await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').isVisible()).toBe(false);
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('is not loaded before its first use', async () => {
    const page = await visit('/glossary/cache');
    const early = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    expect(early.filter((name) => /pagefind|search/.test(name))).toEqual([]);
  });
});

describe('the search page', () => {
  test.each([
    ['an alias', 'dogpile effect', 'Cache stampede', 'glossary/cache_stampede'],
    ['a title', 'cache', 'Cache', 'glossary/cache'],
    ['symbols', '===', '=== operator', 'glossary/three_equals'],
    ['a former slug', 'identity', '=== operator', 'glossary/three_equals'],
    ['an alias in other letters', 'ttl', 'Time to live', 'glossary/time_to_live'],
    ['the title of a guide', 'questions about storing', 'Questions about storing', 'guides/questions'],
    ['an accent', 'école de stockage', 'École de stockage', 'glossary/ecole'],
  ])('finds %s first', async (_, query, title, path) => {
    const page = await visit(`/search?q=${encodeURIComponent(query)}`);
    expect((await titlesOf(page))[0]).toBe(title);
    expect(
      await page
        .locator('search-box ol li a')
        .first()
        .evaluate((link: HTMLAnchorElement) => link.href),
    ).toBe(`${url()}/${path}`);
  });

  test('every result leads to a page that exists', async () => {
    const page = await visit('/search?q=ca');
    await titlesOf(page);
    const links = await page
      .locator('search-box ol li a')
      .evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).href));
    const statuses = await Promise.all(links.map(async (link) => (await page.request.get(link)).status()));
    expect(statuses.filter((status) => status !== 200)).toEqual([]);
  });

  test('shows definition, category and severity', async () => {
    const page = await visit('/search?q=stampede');
    await titlesOf(page);
    const text = await page.locator('search-box ol li').first().innerText();
    expect(text).toContain('Cache stampede in one plain sentence.');
    expect(text).toMatch(/Python/);
    expect(text).toMatch(/High/);
  });

  test('keeps the question in its address', async () => {
    const page = await visit('/search');
    await page.getByRole('searchbox').fill('memoisation');
    await titlesOf(page);
    expect(new URL(page.url()).searchParams.get('q')).toBe('memoisation');
  });

  test('filters by category, and keeps the filter in its address', async () => {
    const page = await visit('/search?q=cache');
    const before = await titlesOf(page);
    expect(before).toContain('Cache');
    await page.getByLabel('Category').selectOption('python');
    await page.waitForFunction(() =>
      [...document.querySelectorAll('search-box ol .entry-title')].every((title) => title.textContent !== 'Cache'),
    );
    expect(await titlesOf(page)).toContain('Cache stampede');
    expect(new URL(page.url()).searchParams.get('category')).toBe('python');
  });

  test('filters by kind, and tells how many results each value would leave', async () => {
    const page = await visit('/search?q=cache');
    await titlesOf(page);
    const kinds = page.getByLabel('Kind');
    expect(await kinds.locator('option').allInnerTexts()).toEqual([
      'Any',
      expect.stringMatching(/^Terms \(\d+\)$/),
      expect.stringMatching(/^Guides \(\d+\)$/),
    ]);
    await kinds.selectOption('guide');
    await page.waitForFunction(() => !document.querySelector('search-box li[data-kind="term"]'));
    expect(await titlesOf(page)).toContain('Caching from the ground up');
  });

  test('says so when nothing is found', async () => {
    const page = await visit('/search?q=zzzzqqq');
    await page.getByText('Nothing found for “zzzzqqq”.').waitFor();
    expect(await page.locator('search-box ol li').count()).toBe(0);
  });

  test('tells that a term is named but not written yet, before all results', async () => {
    const page = await visit('/search?q=write-back');
    await titlesOf(page);
    const first = page.locator('search-box .search-scroll > section').first();
    expect(await first.getByRole('heading', { name: 'Not written yet' }).isVisible()).toBe(true);
    expect(await first.innerText()).toContain('write back, named by Cache');
  });

  test('leads on when nothing is found: to names that look alike, and where most pages lead', async () => {
    const page = await visit('/search?q=trum');
    await page.getByText('Nothing found for “trum”.').waitFor();
    const links = page.locator('search-box .search-ways a');
    await page.getByRole('heading', { name: 'Terms that others link to most' }).waitFor();
    expect(await links.allInnerTexts()).toContain('Cache');
    await page.getByRole('searchbox').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/glossary/**');
  });

  test('mends a slip, and says so', async () => {
    const page = await visit('/search?q=memoizaton');
    await page.getByText('Nothing found for “memoizaton”. Results for “memoisation”:').waitFor();
    expect((await titlesOf(page))[0]).toBe('Memoisation');
  });

  test('shows terms and guides in groups, the group of the best first, each with its number', async () => {
    const page = await visit('/search?q=caching');
    await titlesOf(page);
    const headings = await page.locator('search-box .result-group h2').allInnerTexts();
    expect(headings).toEqual([expect.stringMatching(/^Guides \d+$/), expect.stringMatching(/^Terms \d+$/)]);
    const lists = page.getByRole('list', { name: /^(?:Guides|Terms) \d+$/ });
    expect(await lists.count()).toBe(2);
  });

  test('names the section in which it found something, and leads there', async () => {
    const page = await visit('/search?q=quotation');
    await titlesOf(page);
    const section = page.locator('search-box li .entry-part').first();
    expect(await section.textContent()).toBe('Where does === come from?');
    expect(await page.locator('search-box li mark').first().textContent()).toBe('quotation');
    await section.click();
    await page.waitForURL('**/guides/questions#where-does--come-from');
  });

  test('every section that it names is there', async () => {
    const page = await visit('/search?q=copy+store+more+fast+wrong');
    await titlesOf(page);
    const links = await page
      .locator('search-box .entry-part')
      .evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).href));
    expect(links.length).toBeGreaterThan(2);
    for (const link of links) {
      await page.goto(link);
      expect(await page.locator(`[id="${decodeURIComponent(new URL(link).hash.slice(1))}"]`).count()).toBe(1);
    }
  });

  test('shows markup of the question as text', async () => {
    const page = await visit(`/search?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
    await page
      .getByRole('status')
      .filter({ hasText: /found|results?/ })
      .first()
      .waitFor();
    expect(await page.locator('main img').count()).toBe(0);
  });

  test('without JavaScript leads to the A to Z', async () => {
    const page = await visit('/search', { javaScriptEnabled: false });
    await page.getByRole('main').getByRole('link', { name: 'All terms, A to Z' }).click();
    expect(new URL(page.url()).pathname).toBe('/glossary/');
  });

  test('is reached from the field of the home page', async () => {
    const page = await visit('/');
    await page.getByRole('main').getByRole('searchbox').fill('dogpile');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search?q=dogpile');
    expect((await titlesOf(page))[0]).toBe('Cache stampede');
  });
});

describe('an address that leads nowhere', () => {
  test.each([
    ['a slip', '/nowhere/memoisatoin', 'Memoisation', '/glossary/memoisation'],
    ['a former slug elsewhere', '/nowhere/identity', '=== operator', '/glossary/three_equals'],
  ])('with %s offers the nearest terms', async (_, path, title, target) => {
    const page = await visit(path);
    await page.getByRole('heading', { name: 'Did you mean' }).waitFor();
    await page.getByRole('main').getByRole('link', { name: title }).click();
    expect(new URL(page.url()).pathname).toBe(target);
  });

  test('of a term that is wanted says so', async () => {
    const page = await visit('/glossary/write_back?nowhere');
    await page.getByText('write back, named by Cache').waitFor();
  });

  test('loads no index of text', async () => {
    const page = await visit('/nowhere/memoisatoin');
    await page.getByRole('heading', { name: 'Did you mean' }).waitFor();
    const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    expect(loaded.filter((name) => name.includes('pagefind'))).toEqual([]);
  });
});

test('a browser may take the search as its own', async () => {
  const page = await visit('/');
  const link = page.locator('link[rel="search"]');
  expect(await link.getAttribute('type')).toBe('application/opensearchdescription+xml');
  const answer = await page.request.get((await link.getAttribute('href')) ?? '');
  expect(answer.headers()['content-type']).toContain('xml');
  const template = /template="([^"]*)"/.exec(await answer.text())?.[1] ?? '';
  const { pathname, search } = new URL(template.replace('{searchTerms}', 'TTL'));
  const results = await visit(pathname + search);
  expect((await titlesOf(results))[0]).toBe('Time to live');
});
