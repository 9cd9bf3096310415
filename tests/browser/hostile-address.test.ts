/** Whatever stands in an address stays text: no element is made of it, nothing is asked elsewhere, nothing breaks or hangs. */
import { expect, test } from 'vitest';
import { useBrowser } from './visit.ts';

const { visit, url } = useBrowser();

const markup = '"><img src=x onerror=planted=1><a href="javascript:planted=1">x</a>';
const encoded = encodeURIComponent(markup);
const words = Array.from({ length: 2_000 }, (_, number) => `w${number}x`).join('+');
const strange = '%00%E2%80%AE%F0%9F%92%A5';

/** Address → what it must not become. */
const addresses: readonly string[] = [
  `/search?q=${encoded}&kind=${encoded}&category=${encoded}&severity=__proto__&difficulty=constructor`,
  `/search?q=${words}`,
  `/search?q=${'a'.repeat(10_000)}`,
  `/search?q=${strange}&q=cache&kind[]=term`,
  `/glossary/?q=${encoded}&severity=${encoded}&tag=high,${encoded}`,
  '/glossary/?severity[]=high&__proto__=high&__proto__[x]=1&constructor=high&toString=1&hasOwnProperty=low',
  `/glossary/?q=${words}`,
  `/glossary/?%E0%A4%A=%&q=${strange}&severity=high`,
  `/glossary/#${encoded}`,
  '/glossary/cache#%',
  '/glossary/cache#%E0%A4%A',
  `/glossary/cache#${markup}`,
  '/guides/caching#__proto__',
  `/guides/questions#:~:text=${encoded}`,
  `/nowhere/${encoded}?q=${encoded}`,
  `/nowhere-${'x'.repeat(5_000)}`,
  '/nowhere%00/x',
];

test('an address stays text, whatever it says', { timeout: 180_000 }, async () => {
  const page = await visit('/');
  for (const path of addresses) {
    await page.goto(path, { waitUntil: 'load' });
    // All that reads the address: the search, the filters, the page of what is missing, a report of a mistake.
    await page.locator('html:not([data-query])').waitFor();
    if (path.startsWith('/search'))
      await page
        .locator('search-box [role=status]')
        .filter({ hasText: /“|failed/ })
        .waitFor();
    if (path.startsWith('/nowhere')) await page.locator('nearest-terms[data-done]').waitFor({ state: 'attached' });
    for (const report of await page.locator('a[data-report]').all()) await report.dispatchEvent('pointerdown');
    const found = await page.evaluate(() => ({
      planted: 'planted' in globalThis || 'x' in Object.prototype,
      images: [...document.querySelectorAll('main img, dialog img')].length,
      hrefs: [...document.links].map(({ href }) => href).filter((href) => !/^https?:/.test(href)),
      isHere: location.origin,
    }));
    expect({ path, ...found }).toEqual({ path, planted: false, images: 0, hrefs: [], isHere: url() });
  }
});
