import { expand, toRDF, type JsonLdDocument, type Options } from 'jsonld';
import { describe, expect, test } from 'vitest';
import { buildVocabulary } from '../../../../src/emit/linked-data/vocabulary.ts';
import { vocabularySchema } from '../../../../src/schema/published/vocabulary.ts';
import { glossaryOf } from '../../../content.ts';

const skos = (name: string): string => `http://www.w3.org/2004/02/skos/core#${name}`;
const dcterms = (name: string): string => `http://purl.org/dc/terms/${name}`;

const glossary = glossaryOf({
  site: {
    lang: 'en-GB',
    description: 'Words of keeping.',
    author: 'Ada Keeper',
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    categories: { storage: { name: 'Storage', description: 'Where things lie.' } },
  },
  terms: {
    cache: {
      aliases: ['store', 'Cache', 'store'],
      short: 'A [[disk|quick]] `store`.',
      related: ['disk', 'unwritten'],
      prerequisites: ['disk', 'unwritten'],
    },
    disk: { status: 'deprecated', replaced_by: 'cache', category: 'undeclared name' },
  },
  overrides: { base: '/docs/' },
});
const vocabulary = buildVocabulary(glossary);
const cache = 'https://example.org/docs/glossary/cache';
const disk = 'https://example.org/docs/glossary/disk';

const parsed = JSON.parse(JSON.stringify(vocabulary)) as JsonLdDocument;
/** Keys that mean nothing are errors, and nothing is fetched. */
const strict: Options.Expand & { readonly safe: true } = {
  documentLoader: (url: string) => Promise.reject(new Error(`Nothing must be fetched: ${url}`)),
  safe: true,
};

/** Nodes as a reader of JSON-LD understands them. */
const expanded = await expand(parsed, strict);
const nodeOf = (id: string) => expanded.find((node) => node['@id'] === id);

describe('the vocabulary', () => {
  test('has the shape that its schema describes', () => {
    for (const made of [vocabulary, buildVocabulary(glossaryOf({}))])
      expect(vocabularySchema.safeParse(made).error).toBeUndefined();
  });

  test('is a scheme of concepts with labels, definitions and notations', () => {
    expect(nodeOf(cache)).toMatchObject({
      '@type': [skos('Concept')],
      [skos('prefLabel')]: [{ '@language': 'en-gb', '@value': 'Cache' }],
      [skos('altLabel')]: [{ '@language': 'en-gb', '@value': 'store' }],
      [skos('definition')]: [{ '@language': 'en-gb', '@value': 'A quick store.' }],
      [skos('notation')]: [{ '@value': 'cache' }],
      [skos('inScheme')]: [{ '@id': 'https://example.org/docs/glossary/' }],
      [skos('topConceptOf')]: [{ '@id': 'https://example.org/docs/glossary/' }],
      [skos('related')]: [{ '@id': disk }],
      [dcterms('requires')]: [{ '@id': disk }],
      [dcterms('modified')]: [{ '@type': 'http://www.w3.org/2001/XMLSchema#date', '@value': '2026-02-01' }],
    });
    expect(nodeOf('https://example.org/docs/glossary/')).toMatchObject({
      '@type': [skos('ConceptScheme')],
      [dcterms('license')]: [{ '@id': 'https://creativecommons.org/licenses/by/4.0/' }],
    });
  });

  test('says what replaces a deprecated term', () => {
    expect(nodeOf(disk)).toMatchObject({
      [dcterms('isReplacedBy')]: [{ '@id': cache }],
      'http://www.w3.org/2002/07/owl#deprecated': [{ '@value': true }],
    });
  });

  test('has a collection for each category', () => {
    const collections = expanded.filter((node) => String(node['@type']) === skos('Collection'));
    expect(collections.map((node) => node[skos('member')])).toEqual([[{ '@id': cache }], [{ '@id': disk }]]);
    expect(collections[0]?.['@id']).toBe('https://example.org/docs/category/storage');
  });

  test('refers to nothing that is not in it, but for twins and the licence', () => {
    const known = new Set(expanded.map((node) => node['@id']));
    const referred = expanded.flatMap((node) =>
      ['inScheme', 'topConceptOf', 'related', 'member'].flatMap(
        (key) => (node[skos(key)] as { '@id': string }[] | undefined) ?? [],
      ),
    );
    expect(referred.length).toBeGreaterThan(4);
    expect(referred.filter((target) => !known.has(target['@id']))).toEqual([]);
  });

  test('loses no key on its way to RDF', async () => {
    const statements = (await toRDF(parsed, strict)) as readonly object[];
    const values = vocabulary['@graph'].flatMap((node) => Object.values(node).flat());
    expect(statements.length).toBe(values.length - vocabulary['@graph'].length);
  });

  test('leaves out definitions that may not be carried away, and says whom to credit', () => {
    const kept = buildVocabulary(
      glossaryOf({ site: { usage: { paraphrase_required: ['short'] } }, terms: { cache: {} } }),
    );
    expect(JSON.stringify(kept)).not.toContain('What cache means');
    expect(kept['@graph'].at(-1)).toMatchObject({
      bibliographicCitation: 'Source: Storage words — https://example.org/glossary/cache',
    });
  });
});
