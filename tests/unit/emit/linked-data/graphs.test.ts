import { describe, expect, test } from 'vitest';
import { readLinkedData } from '../../../../src/astro/proof/linked-data.ts';
import { toPage } from '../../../../src/emit/page.ts';
import { guideToGraph } from '../../../../src/emit/linked-data/guide-graph.ts';
import { siteToGraph, termSetToGraph } from '../../../../src/emit/linked-data/site-graph.ts';
import { termToGraph } from '../../../../src/emit/linked-data/term-graph.ts';
import { glossaryOf, guideFile, soleTerm } from '../../../content.ts';

type Fields = Readonly<Record<string, unknown>>;

/** As a page has it: what is undefined is not there. */
const nodesOf = (graph: object): readonly Fields[] =>
  (JSON.parse(JSON.stringify(graph)) as { readonly '@graph': readonly Fields[] })['@graph'];

const termGraph = (fields: Fields = {}, site: Fields = {}): readonly Fields[] => {
  const { glossary, term } = soleTerm(fields, site);
  return nodesOf(termToGraph(glossary.site, term));
};

const url = 'https://example.org/glossary/cache';

test('a term is an article about a defined term, and a place', () => {
  const site = {
    author: { name: 'Ann', url: 'https://ann.example', kind: 'person' },
    licence: { name: 'CC BY 4.0', url: 'https://cc.example/by' },
  };
  expect(termGraph({ aliases: ['store'], difficulty: 'advanced' }, site)).toEqual([
    {
      '@type': 'TechArticle',
      '@id': url,
      headline: 'Cache',
      description: 'What cache means.',
      datePublished: '2026-01-05',
      dateModified: '2026-02-01',
      proficiencyLevel: 'Expert',
      inLanguage: 'en',
      author: { '@type': 'Person', name: 'Ann', url: 'https://ann.example' },
      license: 'https://cc.example/by',
      about: { '@id': `${url}#term` },
      encoding: [
        { '@type': 'MediaObject', encodingFormat: 'application/json', contentUrl: `${url}.json` },
        { '@type': 'MediaObject', encodingFormat: 'text/markdown', contentUrl: `${url}.md` },
      ],
    },
    {
      '@type': 'DefinedTerm',
      '@id': `${url}#term`,
      name: 'Cache',
      alternateName: ['store'],
      description: 'What cache means.',
      termCode: 'cache',
      url,
      inDefinedTermSet: { '@id': 'https://example.org/glossary/#terms' },
    },
    {
      '@type': 'BreadcrumbList',
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: 'Glossary', item: 'https://example.org/glossary/' },
        { '@type': 'ListItem', position: 2, name: 'Storage', item: 'https://example.org/category/storage' },
        { '@type': 'ListItem', position: 3, name: 'Cache' },
      ],
    },
  ]);
});

describe('the article', () => {
  test('names nobody where nobody is named', () => {
    expect(Object.keys(termGraph()[0] ?? {})).not.toEqual(expect.arrayContaining(['author']));
    expect(Object.keys(termGraph()[0] ?? {})).not.toEqual(expect.arrayContaining(['license']));
  });

  test('does not guess whether its author is a person', () => {
    expect(termGraph({}, { author: 'Ann' })[0]).toMatchObject({ author: { name: 'Ann' } });
  });

  test('of a term from elsewhere has its author, its licence in words, and where it comes from', () => {
    const citation = { canonical_url: 'https://elsewhere.example/cache', author: 'P.F.', licence: 'With attribution.' };
    expect(termGraph({ citation }, { author: { name: 'Ann', kind: 'person' }, licence: 'MIT' })[0]).toMatchObject({
      author: { name: 'P.F.' },
      license: { '@type': 'CreativeWork', name: 'With attribution.' },
      isBasedOn: 'https://elsewhere.example/cache',
    });
  });
});

test('a guide is an article about the terms it explains that are written', () => {
  const glossary = glossaryOf({
    terms: { cache: {} },
    guides: [guideFile('start.md', 'Text.', 'terms: [cache, unwritten]\n')],
  });
  const [guide] = glossary.guides;
  const [article, place] = guide ? nodesOf(guideToGraph(glossary.site, guide)) : [];
  expect(article).toMatchObject({ '@id': 'https://example.org/guides/start', about: [{ '@id': `${url}#term` }] });
  expect(place?.['itemListElement']).toHaveLength(2);
});

test('every name that one page gives to a thing of another is one that the other uses', () => {
  const { glossary, term } = soleTerm({}, { base: '/docs/' });
  const { site } = glossary;
  const read = (path: string, data: object) =>
    readLinkedData(
      `<script type="application/ld+json">${toPage(glossary, { title: '', description: '', path, data }).data ?? ''}</script>`,
      site,
    );
  const pages = [
    read('/docs/', siteToGraph(site)),
    read('/docs/glossary/', termSetToGraph(glossary)),
    read('/docs/glossary/cache', termToGraph(site, term)),
  ];
  expect(pages.flatMap(({ faults }) => faults)).toEqual([]);
  expect(pages.map(({ ids }) => ids)).toEqual([['@site'], ['@terms'], ['@term']]);
  expect(pages.flatMap(({ links }) => links).filter((link) => link.includes('#'))).toEqual([
    '#@site',
    'glossary/#@terms',
    'glossary/#@terms',
    '#@site',
    'glossary/cache#@term',
    'glossary/cache#@term',
    'glossary/#@terms',
  ]);
});

test('no text ends the script it stands in', () => {
  const { glossary, term } = soleTerm({ term: 'a</script><b>\u2028', short: '<!-- <script> \u2029' });
  const data = termToGraph(glossary.site, term);
  const text = toPage(glossary, { title: '', description: '', path: '/x', data }).data ?? '';
  expect(text).not.toMatch(/[<\u2028\u2029]/);
  expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(data)));
});
