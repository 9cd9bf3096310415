import { describe, expect, test } from 'vitest';
import { idToTitle } from '../../../src/model/references.ts';
import type { Reference } from '../../../src/model/glossary.ts';
import { glossaryOf, guideFile, guideOf, termOf } from '../../content.ts';

const names = (references: readonly Reference[]): readonly string[] =>
  references.map(({ kind, to }) => `${kind} ${to}`);

describe('backlinks', () => {
  const glossary = glossaryOf({
    terms: {
      cache: { related: ['disk'], long: 'Unlike a [[disk]].' },
      disk: { related: ['disk'] },
      tape: { prerequisites: ['disk'] },
      drum: { status: 'deprecated', replaced_by: 'disk' },
      page: { detection: { hints: ['Look at the [[disk|platter]].'] } },
    },
    guides: [guideFile('storage.md', 'About the [[disk]].'), guideFile('words.md', 'Text.', 'terms: [disk]\n')],
  });

  test('come from relations, prerequisites, replacements and prose, each page once, by title', () => {
    expect(names(termOf(glossary, 'disk').referredBy)).toEqual(['term cache', 'term drum', 'term page', 'term tape']);
  });

  test('come from guides that list or mention the term', () => {
    expect(names(termOf(glossary, 'disk').guides)).toEqual(['guide storage', 'guide words']);
  });

  test('are none where nobody refers', () => {
    expect(termOf(glossary, 'cache').referredBy).toEqual([]);
  });
});

describe('terms that are not written yet', () => {
  const glossary = glossaryOf({
    terms: { cache: { related: ['write_back'] }, disk: { long: '[[write_back]] or [[drum]]' } },
    guides: [guideFile('storage.md', '[[drum]]')],
  });

  test('are wanted by the pages that name them', () => {
    expect(glossary.wanted.map(({ slug, wantedBy }) => [slug, names(wantedBy)])).toEqual([
      ['drum', ['term disk', 'guide storage']],
      ['write_back', ['term cache', 'term disk']],
    ]);
  });

  test('have a title made of their slug and no page', () => {
    expect(termOf(glossary, 'cache').related).toMatchObject([{ title: 'Write back', exists: false }]);
  });
});

describe('order', () => {
  test('of terms is by title whatever its case, then by slug', () => {
    const glossary = glossaryOf({ terms: { b: { term: 'cache' }, a: { term: 'Cache' }, c: { term: 'Apex' } } });
    expect(glossary.terms.map(({ slug }) => slug)).toEqual(['c', 'a', 'b']);
  });

  test('of guides is by number, those without one last by title', () => {
    const guides = [
      guideFile('b.md', ''),
      guideFile('z.md', '', 'order: 1\n'),
      guideFile('a.md', ''),
      guideFile('y.md', '', 'order: 2\n'),
    ];
    const glossary = glossaryOf({ guides });
    expect(glossary.guides.map(({ slug }) => slug)).toEqual(['z', 'y', 'a', 'b']);
    expect(guideOf(glossary, 'y')).toMatchObject({ previous: { to: 'z' }, next: { to: 'a' } });
    expect(guideOf(glossary, 'z').previous).toBeUndefined();
  });

  test('of learning puts every term after its prerequisites', () => {
    const glossary = glossaryOf({
      terms: { a: { prerequisites: ['c'] }, b: { prerequisites: ['a'] }, c: { prerequisites: ['d'] }, d: {} },
    });
    expect(glossary.learningOrder.map(({ slug }) => slug)).toEqual(['d', 'c', 'a', 'b']);
  });

  test('of learning holds every term once, circles or not', () => {
    const glossary = glossaryOf({ terms: { a: { prerequisites: ['b'] }, b: { prerequisites: ['a'] }, c: {} } });
    expect(glossary.learningOrder.map(({ slug }) => slug).toSorted()).toEqual(['a', 'b', 'c']);
  });

  test('does not depend on the order of files', () => {
    const terms = { cache: { related: ['disk'] }, disk: { prerequisites: ['cache'] }, tape: {} };
    const turned = Object.fromEntries(Object.entries(terms).toReversed());
    const slugs = (content: typeof terms) => {
      const { terms: found, letters, learningOrder } = glossaryOf({ terms: content });
      return [found, letters.flatMap((letter) => letter.terms), learningOrder].map((list) =>
        list.map(({ slug }) => slug),
      );
    };
    expect(slugs(turned as typeof terms)).toEqual(slugs(terms));
  });
});

describe('groups', () => {
  test('letters fold accents, and what begins with no letter is at the front', () => {
    const glossary = glossaryOf({
      terms: {
        a: { term: 'école' },
        b: { term: 'Edge' },
        c: { term: '=== operator' },
        d: { term: '2PC' },
        e: { term: 'Ωmega' },
      },
    });
    expect(glossary.letters.map(({ letter, terms }) => [letter, terms.map(({ slug }) => slug)])).toEqual([
      ['#', ['d', 'c']],
      ['E', ['b', 'a']],
      ['Ω', ['e']],
    ]);
  });

  test('categories come as declared, others after them by id, empty ones not at all', () => {
    const glossary = glossaryOf({
      site: { categories: { z: { name: 'Zeta' }, empty: { name: 'Empty' }, y: { name: 'Ypsilon' } } },
      terms: { a: { category: 'y' }, b: { category: 'other_things' }, c: { category: 'z' }, d: { category: 'also' } },
    });
    expect(glossary.categories.map(({ category }) => [category.id, category.name])).toEqual([
      ['z', 'Zeta'],
      ['y', 'Ypsilon'],
      ['also', 'Also'],
      ['other_things', 'Other things'],
    ]);
  });
});

describe('a guide', () => {
  test('takes a minute for 220 words, and one at least', () => {
    const glossary = glossaryOf({
      guides: [guideFile('long.md', 'word '.repeat(660)), guideFile('short.md', 'A word.')],
    });
    expect(glossary.guides.map(({ readingTime }) => readingTime)).toEqual([3, 1]);
  });

  test('leads on to terms, guides and the web', () => {
    const glossary = glossaryOf({
      terms: { cache: {} },
      guides: [
        guideFile(
          'a.md',
          '',
          'see_also:\n  - to: cache\n    note: Why.\n  - to: guides/b\n  - to: https://example.org/x\n',
        ),
        guideFile('b.md', ''),
      ],
    });
    expect(guideOf(glossary, 'a').seeAlso.map(({ kind, title, note }) => [kind, title, note])).toEqual([
      ['term', 'Cache', 'Why.'],
      ['guide', 'b', ''],
      ['web', 'example.org', ''],
    ]);
  });
});

describe('labels of code', () => {
  const site = { categories: { storage: { name: 'Storage', code_labels: { bad: 'Slow', good: 'Fast' } } } };

  test.each([
    ['the term', { code_labels: { bad: 'Leaky', good: 'Tight' } }, site, 'Leaky'],
    ['its category', {}, site, 'Slow'],
    ['the interface', {}, {}, 'Avoid'],
  ])('come from %s', (_, fields, siteFields, bad) => {
    const glossary = glossaryOf({ site: siteFields, terms: { cache: fields } });
    expect(termOf(glossary, 'cache').codeLabels.bad).toBe(bad);
  });
});

test.each([
  ['py_async', 'Py async'],
  ['write-back', 'Write back'],
  ['a__b', 'A b'],
])('the id %s is called %s', (id, title) => {
  expect(idToTitle(id)).toBe(title);
});
