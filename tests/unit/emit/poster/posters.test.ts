import { describe, expect, test } from 'vitest';
import { postersOf } from '../../../../src/emit/poster/posters.ts';
import { posterScope, POSTERS_UP_TO } from '../../../../src/model/poster-scope.ts';
import { glossaryOf, guideFile, soleTerm } from '../../../content.ts';

const posters = (fields: Readonly<Record<string, unknown>> = {}, site: Readonly<Record<string, unknown>> = {}) =>
  new Map([...postersOf(soleTerm(fields, site).glossary)].map(({ name, poster }) => [name, poster]));

describe('pictures of pages', () => {
  test('are those of the site, its categories and its terms', () => {
    expect([...posters().keys()]).toEqual(['site', 'category/storage', 'glossary/cache']);
    expect([...posters({}, { features: { social_images: 'categories' } }).keys()]).toEqual([
      'site',
      'category/storage',
    ]);
    expect([...posters({}, { features: { social_images: 'none' } }).keys()]).toEqual([]);
  });

  test('say headword, definition, category and severity, without marks of Markdown', () => {
    expect(
      posters({ term: 'A `cache`', short: 'Keeps **what** is `asked` for.', severity: 'low' }).get('glossary/cache'),
    ).toMatchObject({
      headline: ['A `cache`', 'cache'],
      text: ['Keeps what is asked for.', 'Read the definition at example.org/glossary/cache'],
      facts: [{ label: 'Storage' }, { label: 'Low severity', level: 'low' }],
      address: 'example.org',
    });
  });

  test('quote no definition that may not be carried away', () => {
    const withheld = posters({}, { usage: { verbatim_allowed: ['quick_fix'] } }).get('glossary/cache');
    expect(withheld?.text).toEqual(['Read the definition at example.org/glossary/cache']);
    const own = posters({ citation: { usage: { paraphrase_required: ['short'] } } }).get('glossary/cache');
    expect(own?.text).toEqual(['Read the definition at example.org/glossary/cache']);
  });

  test('of guides quote no description that may not be carried away', () => {
    const guides = [guideFile('start.md', 'Text.')];
    const textOf = (usage: object): unknown => {
      const named = [...postersOf(glossaryOf({ guides, site: { usage } }))];
      return named.find(({ name }) => name === 'guides/start')?.poster.text;
    };
    expect(textOf({})).toEqual(['A guide.', 'Read it at example.org/guides/start']);
    expect(textOf({ paraphrase_required: ['description'] })).toEqual(['Read it at example.org/guides/start']);
  });

  test('carry no more of a long text than can be seen', () => {
    const [text = ''] = posters({ short: 'word '.repeat(700) }).get('glossary/cache')?.text ?? [];
    expect(text.length).toBeLessThanOrEqual(401);
  });
});

test('in a large glossary terms show the picture of their category, unless its owner wants more', () => {
  const { glossary } = soleTerm({}, {});
  const [term] = glossary.terms;
  if (!term) throw new Error('no term');
  const many = Array.from({ length: POSTERS_UP_TO + 1 }, () => term);
  expect(posterScope(glossary)).toBe('terms');
  expect(posterScope({ ...glossary, terms: many })).toBe('categories');
  expect(posterScope({ site: { ...glossary.site, posters: 'terms' }, terms: many })).toBe('terms');
});
