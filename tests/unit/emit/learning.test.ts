import { describe, expect, test } from 'vitest';
import { onwardTag, wayTag } from '../../../src/emit/learning/learning-tags.ts';
import { onwardToMarkdown, wayToMarkdown } from '../../../src/emit/learning/learning-markdown.ts';
import { furtherReferrers } from '../../../src/emit/link-cards.ts';
import { buildPathIndex } from '../../../src/emit/learning/path-index.ts';
import { pathToView } from '../../../src/emit/learning/path-view.ts';
import type { Path } from '../../../src/model/learning-paths.ts';
import { glossaryOf, guideFile, termOf } from '../../content.ts';

const home = {
  paths: [
    { title: 'Near & far', description: 'Closer.', steps: ['disk', 'cache', 'guides/storage', 'page', 'tape', 'drum'] },
  ],
};
const contentOf = (lang: string) => ({
  site: { lang, base: '/docs', home },
  terms: {
    disk: { difficulty: 'beginner', long: 'word '.repeat(440) },
    cache: { prerequisites: ['disk', 'write_back'] },
    page: { prerequisites: ['cache'] },
    tape: {},
    drum: {},
  },
  guides: [guideFile('storage.md', 'word '.repeat(660))],
});
const glossary = glossaryOf(contentOf('en'));
const german = glossaryOf(contentOf('de'));
const [path] = glossary.paths as readonly [Path];

describe('what to read first', () => {
  test('is told in order, with what each step is there for', () => {
    expect(wayToMarkdown(glossary.site, termOf(glossary, 'page'))).toBe(
      [
        '1. [Disk](https://example.org/docs/glossary/disk.md) (2 min, for Cache)',
        '2. [Cache](https://example.org/docs/glossary/cache.md) (1 min)',
        '',
        '2 terms, 3 min in all.',
      ].join('\n'),
    );
  });

  test('names what is not written yet', () => {
    expect(wayToMarkdown(glossary.site, termOf(glossary, 'cache'))).toBe(
      '1. Write back (not written yet)\n2. [Disk](https://example.org/docs/glossary/disk.md) (2 min)',
    );
  });

  test('marks the steps that the author names', () => {
    const tag = wayTag(glossary.site, termOf(glossary, 'page'));
    expect(tag.match(/"title":"\w+"|"direct":true/g)).toEqual(['"title":"Disk"', '"title":"Cache"', '"direct":true']);
  });

  test('is nothing for a foundation', () => {
    expect(wayTag(glossary.site, termOf(glossary, 'disk'))).toBe('');
  });

  test('says how many steps of a long way are not told', () => {
    const chain = Object.fromEntries(
      Array.from({ length: 15 }, (_, at) => [`t${at + 10}`, { prerequisites: at > 0 ? [`t${at + 9}`] : [] }]),
    );
    const long = glossaryOf({ terms: chain });
    expect(wayToMarkdown(long.site, termOf(long, 't24')).split('\n').at(-1)).toBe(
      '14 terms, 14 min in all. The pages above lead to 4 more that come before them.',
    );
  });

  test('is told in German too', () => {
    expect(wayToMarkdown(german.site, termOf(german, 'page'))).toMatch(/2 Min\., für „Cache“.*zusammen 3 Min\.$/s);
  });
});

describe('what to read next', () => {
  test('is what builds on a term, and the steps beside it', () => {
    const url = 'https://example.org/docs';
    expect(onwardToMarkdown(glossary.site, termOf(glossary, 'cache'))).toBe(
      [
        `- Builds on this: [Page](${url}/glossary/page.md)`,
        `- [Near & far](${url}/path/near-far), step 2 of 6, after [Disk](${url}/glossary/disk.md), before [storage](${url}/guides/storage.md)`,
      ].join('\n'),
    );
  });

  test('is told of twelve terms; the others are named among those that refer to it', () => {
    const many = Object.fromEntries(
      Array.from({ length: 15 }, (_, at) => [`t${at + 10}`, { prerequisites: ['base'] }]),
    );
    const wide = glossaryOf({ terms: { base: {}, ...many } });
    const base = termOf(wide, 'base');
    expect(onwardTag(wide.site, base)).toContain('others="and 3 more"');
    expect(furtherReferrers(base).map(({ to }) => to)).toEqual(['t22', 't23', 't24']);
  });

  test('is nothing for a term that stands alone', () => {
    const alone = glossaryOf({ terms: { cache: {} } });
    expect(onwardTag(alone.site, termOf(alone, 'cache'))).toBe('');
  });
});

describe('the page of a path', () => {
  const view = pathToView(glossary, path);

  test('tells the time of each step and the time so far', () => {
    expect(view.steps.slice(0, 3).map(({ title, isGuide, time, elapsed }) => [title, isGuide, time, elapsed])).toEqual([
      ['Disk', false, '2 min', undefined],
      ['Cache', false, '1 min', '3 min so far'],
      ['storage', true, '3 min', '6 min so far'],
    ]);
    expect(view.time).toBe('9 min');
  });

  test('pictures each step as long as it takes', () => {
    expect(view.entry.segments.slice(0, 3)).toEqual([
      { at: 0, minutes: 2, kind: 'term' },
      { at: 2, minutes: 1, kind: 'term' },
      { at: 3, minutes: 3, kind: 'guide' },
    ]);
  });

  test('is listed with its first steps', () => {
    expect([view.entry.size, view.entry.steps.length, view.entry.others]).toEqual(['6 steps, 9 min', 4, 'and 2 more']);
  });
});

describe('path.json', () => {
  const { paths, terms } = buildPathIndex(glossary);

  test('has every path with the addresses of its steps', () => {
    expect(paths[0]).toMatchObject({ id: 'near-far', minutes: 9, url: 'https://example.org/docs/path/near-far' });
    expect(paths[0]?.steps[2]).toEqual({
      kind: 'guide',
      slug: 'storage',
      title: 'storage',
      minutes: 3,
      url: 'https://example.org/docs/guides/storage',
      json_url: 'https://example.org/docs/guides/storage.json',
    });
  });

  test('has every term by slug, with what comes directly before and after it', () => {
    expect(Object.keys(terms)).toEqual(['cache', 'disk', 'drum', 'page', 'tape']);
    expect(terms['cache']).toMatchObject({
      prerequisites: ['disk'],
      unlocks: ['page'],
      before: { terms: 1, minutes: 2 },
    });
  });

  test('gives each term a higher number than its prerequisites', () => {
    const isHigher = Object.values(terms).flatMap(({ order, prerequisites }) =>
      prerequisites.map((slug) => (terms[slug]?.order ?? Infinity) < order),
    );
    expect(isHigher).toEqual([true, true]);
  });
});
