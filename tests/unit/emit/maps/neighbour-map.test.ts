import { describe, expect, test } from 'vitest';
import { neighbourMapTag } from '../../../../src/emit/maps/neighbour-map.ts';
import { glossaryOf, soleTerm, termOf } from '../../../content.ts';

interface Band {
  readonly kind: string;
  readonly nodes: readonly { readonly title: string; readonly href: string }[];
}

const bandsOf = (mdx: string): readonly Band[] =>
  JSON.parse(/ bands=\{(.*?)\} whole/.exec(mdx)?.[1] ?? '[]') as readonly Band[];

const namesOf = (mdx: string) =>
  Object.fromEntries(bandsOf(mdx).map(({ kind, nodes }) => [kind, nodes.map(({ title }) => title)]));

test('a term without neighbours has no map', () => {
  const { glossary, term } = soleTerm({ related: ['not_written'] });
  expect(neighbourMapTag(glossary.site, term)).toBe('');
});

test('a neighbour stands once, where it says most', () => {
  const glossary = glossaryOf({
    terms: {
      cache: { related: ['disk', 'leak', 'base', 'user'], prerequisites: ['base'], related_problems: ['leak'] },
      base: {},
      disk: {},
      leak: {},
      user: { prerequisites: ['cache'] },
    },
  });
  const mdx = neighbourMapTag(glossary.site, termOf(glossary, 'cache'));
  expect(namesOf(mdx)).toEqual({ before: ['Base'], after: ['User'], related: ['Disk'], problem: ['Leak'] });
  expect(bandsOf(mdx)[0]?.nodes[0]?.href).toBe('/glossary/base');
  expect(mdx).toContain('whole="/map"');
});

describe('with forty terms that build on it', () => {
  const users = Array.from({ length: 40 }, (_, index) => [`user_${index + 10}`, { prerequisites: ['cache'] }] as const);
  const glossary = glossaryOf({
    site: { base: '/docs/' },
    terms: { cache: { related: ['user_49'] }, ...Object.fromEntries(users) },
  });
  const mdx = neighbourMapTag(glossary.site, termOf(glossary, 'cache'));

  test('the map shows the first and says how many more', () => {
    expect(namesOf(mdx)['after']).toEqual(['User 10', 'User 11', 'User 12', '37 more']);
    expect(bandsOf(mdx)[0]?.nodes.map(({ href }) => href)).toEqual([
      '/docs/glossary/user_10',
      '/docs/glossary/user_11',
      '/docs/glossary/user_12',
      '#next',
    ]);
  });

  test('one that is not shown there may stand elsewhere', () => {
    expect(namesOf(mdx)['related']).toEqual(['User 49']);
  });
});
