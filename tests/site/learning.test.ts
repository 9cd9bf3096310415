/** Learning paths of the built fixture site, and what its terms say of the way to them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';

const { root, docs } = inject('sites');
const read = (path: string, site = root): string => readFileSync(join(site, path), 'utf8');

interface PathFile {
  readonly paths: readonly {
    readonly id: string;
    readonly minutes: number;
    readonly url: string;
    readonly steps: readonly { readonly slug: string; readonly minutes: number; readonly url: string }[];
  }[];
  readonly terms: Readonly<
    Record<string, { readonly prerequisites: readonly string[]; readonly unlocks: readonly string[] }>
  >;
}
const file = JSON.parse(read('path.json')) as PathFile;

/** Texts of the links of a part of a page, in order. */
const linksIn = (html: string, from: string, to: string): readonly string[] => {
  const part = html.slice(html.indexOf(from), html.indexOf(to, html.indexOf(from)));
  return [...part.matchAll(/<a href="([^"]*)"/g)].map(([, href = '']) => href);
};

describe('path.json', () => {
  test('sums up the minutes of the steps', () => {
    expect(file.paths.map(({ id }) => id)).toEqual(['from-nothing']);
    for (const { minutes, steps } of file.paths)
      expect(minutes).toBe(steps.reduce((sum, step) => sum + step.minutes, 0));
  });

  test('says of every term what comes before and after it', () => {
    expect(file.terms['cache']).toMatchObject({ prerequisites: ['time_to_live'], unlocks: ['cache_stampede'] });
    expect(Object.keys(file.terms)).toHaveLength(7);
  });

  test('has the addresses of a site below a base path', () => {
    const [path] = (JSON.parse(read('path.json', docs)) as PathFile).paths;
    expect(path?.url).toContain('/docs/path/from-nothing');
    expect(path?.steps[0]?.url).toContain('/docs/glossary/time_to_live');
  });
});

describe('the page of a path', () => {
  test('leads to its steps in order', () => {
    const links = linksIn(read('path/from-nothing.html'), 'class="path-steps"', '</ol>');
    expect(links).toEqual(['/glossary/time_to_live', '/glossary/cache', '/guides/caching']);
  });

  test('is reached from the home page, the list of paths and its steps', () => {
    for (const page of ['index', 'path/index', 'glossary/cache', 'guides/caching'])
      expect(read(`${page}.html`)).toContain('href="/path/from-nothing"');
  });
});

test('the page of a guide tells its place in a path', () => {
  expect(read('guides/caching.html')).toContain(
    '<a href="/path/from-nothing">From nothing</a>, step 3 of 3, after <a href="/glossary/cache">Cache</a>',
  );
});

describe('the page of a term', () => {
  const page = read('glossary/cache_stampede.html');

  test('names all it builds on, the foundations first', () => {
    const links = linksIn(page, '<section class="section" id="prerequisites"', '</section>');
    expect(links).toEqual(['#prerequisites', '/glossary/time_to_live', '/glossary/cache']);
    expect(page).toMatch(/Time to live<\/a> \d+ min, for Cache/);
  });

  test('marks as a field what its author named', () => {
    expect(page.match(/<a [^>]*data-field="prerequisites"[^>]*>/g)).toEqual([
      '<a href="/glossary/cache" data-field="prerequisites">',
    ]);
  });

  test('names what builds on it, and its place between the steps of a path', () => {
    const links = linksIn(read('glossary/cache.html'), '<section class="section" id="next"', '</section>');
    expect(links).toEqual([
      '#next',
      '/glossary/cache_stampede',
      '/path/from-nothing',
      '/glossary/time_to_live',
      '/guides/caching',
    ]);
  });
});
