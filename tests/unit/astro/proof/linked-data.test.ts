import { describe, expect, test } from 'vitest';
import { readLinkedData } from '../../../../src/astro/proof/linked-data.ts';
import { brokenLinks, verifyPage } from '../../../../src/astro/proof/verify.ts';

const site = { url: 'https://example.org/docs', base: '/docs/' };

const pageWith = (...nodes: readonly object[]): string => {
  const data = JSON.stringify({ '@context': 'https://schema.org', '@graph': nodes });
  return `<html><head><script type="application/ld+json">${data}</script></head><body></body></html>`;
};

const faultsOf = (html: string): readonly string[] => readLinkedData(html, site).faults;

const set = {
  '@type': 'DefinedTermSet',
  '@id': 'https://example.org/docs/glossary/#terms',
  name: 'Words',
  hasDefinedTerm: [{ '@id': 'https://example.org/docs/glossary/cache#term' }],
};

describe('a fault is', () => {
  test.each([
    ['text that is no JSON', '<script type="application/ld+json">{"@context"</script>'],
    ['a vocabulary that is not known', '<script type="application/ld+json">{"@context":"https://x.example"}</script>'],
  ])('%s', (_, html) => {
    expect(faultsOf(html)).toEqual(['its data for search engines: it cannot be read as JSON-LD of https://schema.org']);
  });

  test('a thing that lacks what its type needs', () => {
    const { name: _, ...nameless } = set;
    expect(faultsOf(pageWith(nameless))).toEqual(['its data for search engines: a DefinedTermSet lacks "name"']);
  });

  test('a type that no page uses', () => {
    expect(faultsOf(pageWith({ '@type': 'FAQPage' }))).toEqual([
      'its data for search engines: FAQPage is no type that pages use',
    ]);
  });
});

test('an author may have a page on the same host that this site has not made', () => {
  const author = { '@type': 'Person', name: 'Ada', url: 'https://example.org/docs/ada' };
  expect(readLinkedData(pageWith({ ...set, author }), site).links).not.toContain('ada');
});

test('addresses of the site become links of the page, those elsewhere do not', () => {
  const { links, ids } = readLinkedData(
    pageWith({ ...set, url: 'https://example.org/docs/glossary/', license: 'https://example.org/' }),
    site,
  );
  expect(links).toEqual(['glossary/#@terms', 'glossary/', 'glossary/cache#@term']);
  expect(ids).toEqual(['@terms']);
});

test('a name that the page it leads to does not use is a broken link', () => {
  const index = verifyPage('glossary/index.html', pageWith(set), site).record;
  const term = {
    '@type': 'MediaObject',
    '@id': 'https://example.org/docs/glossary/cache#word',
    contentUrl: 'x',
    encodingFormat: 'y',
  };
  const cache = verifyPage('glossary/cache.html', pageWith(term), site).record;
  const pages = new Map([
    ['glossary/index.html', index],
    ['glossary/cache.html', cache],
  ]);
  expect(brokenLinks(new Set(pages.keys()), pages)).toEqual([
    'glossary/index.html: the link to glossary/cache#@term is broken: the page has no such anchor',
  ]);
});
