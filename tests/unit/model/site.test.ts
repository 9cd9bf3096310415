import { describe, expect, test } from 'vitest';
import { buildSite } from '../../../src/model/site.ts';

const source = { title: 'Words', url: 'https://example.org' };

describe('address and base', () => {
  test.each([
    ['no path', {}, {}, 'https://example.org', '/'],
    ['a path in the address', { url: 'https://example.org/docs/' }, {}, 'https://example.org/docs', '/docs/'],
    ['a base of its own', { base: '/docs' }, {}, 'https://example.org/docs', '/docs/'],
    [
      'a base over the path of the address',
      { url: 'https://example.org/a', base: '/b' },
      {},
      'https://example.org/b',
      '/b/',
    ],
    [
      'the command line over site.json',
      { base: '/b' },
      { url: 'https://other.org', base: 'c/d' },
      'https://other.org/c/d',
      '/c/d/',
    ],
  ])('follow %s', (_, fields, overrides, url, base) => {
    expect(buildSite({ ...source, ...fields }, overrides)).toMatchObject({ url, base });
  });
});

test('gaps are filled', () => {
  expect(buildSite({ ...source, description: 'On words.' })).toMatchObject({
    lang: 'en',
    heading: 'Words',
    intro: 'On words.',
    search: true,
    paths: [],
  });
});

test('a name may be text or an object', () => {
  expect(buildSite({ ...source, author: 'Ann' }).author).toEqual({ name: 'Ann' });
  expect(buildSite({ ...source, author: { name: 'Ann', url: 'https://a.org' } }).author).toEqual({
    name: 'Ann',
    url: 'https://a.org',
  });
});

test('the command line can switch search off', () => {
  expect(buildSite({ ...source, features: { search: true } }, { search: false }).search).toBe(false);
});

test.each([
  ['Async JavaScript', 'async-javascript'],
  ['  École: C++ & co.  ', 'ecole-c-co'],
  ['並行処理', 'path-1'],
  ['Index', 'path-1'],
  ['x'.repeat(80), 'x'.repeat(64)],
])('the learning path %j has the id %s', (title, id) => {
  const { paths } = buildSite({ ...source, home: { paths: [{ title, steps: ['cache'] }] } });
  expect(paths.map((path) => path.id)).toEqual([id]);
});
