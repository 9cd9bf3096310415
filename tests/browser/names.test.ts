/** What screen readers call the parts of every kind of page: language, landmarks, figures, code. */
import { expect, test } from 'vitest';
import { pageTypes } from './page-types.ts';
import { useBrowser } from './visit.ts';

const { visit } = useBrowser();

/** Runs in the page: what has no name, and what shares one with another. */
const findNameless = (): Readonly<Record<string, readonly string[]>> => {
  const nameOf = (element: Element): string => {
    const ids = (element.getAttribute('aria-labelledby') ?? '').split(' ');
    const labels = ids.map((id) => document.getElementById(id)?.textContent ?? '');
    return (element.getAttribute('aria-label') ?? labels.join(' ')).trim();
  };
  const all = (selector: string): readonly Element[] => [...document.querySelectorAll(selector)];
  const nameless = (selector: string): readonly string[] =>
    all(selector).flatMap((element) => (nameOf(element) === '' ? [element.outerHTML.slice(0, 80)] : []));
  const doubles = (selector: string): readonly string[] => {
    const names = all(selector).map(nameOf);
    return names.filter((name, index) => name !== '' && names.indexOf(name) !== index);
  };
  const frames = 'main :is([tabindex="0"], pre)';
  return {
    'frames without a name': nameless(frames),
    'frames that share a name': doubles(frames),
    'regions that share a name': doubles('main :is(section, nav, [role=region])'),
    'pictures without a name': nameless('main [role=img]'),
    // Neither decoration, nor named, nor made of links.
    'pictures that say nothing': all(
      'img:not([alt]), svg:not([role=img], [aria-hidden=true], [role=img] svg, [aria-hidden=true] *, :has(a))',
    ).map(({ outerHTML }) => outerHTML.slice(0, 80)),
  };
};

test.each(pageTypes)('%s says its language, and a name for every part that needs one', async (path) => {
  const page = await visit(path);
  expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual(['en', '']);
  const found = Object.entries(await page.evaluate(findNameless)).filter(([, parts]) => parts.length > 0);
  expect(found).toEqual([]);
});
