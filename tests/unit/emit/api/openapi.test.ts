import { describe, expect, test } from 'vitest';
import { buildOpenApi } from '../../../../src/emit/api/openapi.ts';
import { glossaryOf, guideFile } from '../../../content.ts';

interface Described {
  readonly paths: Readonly<Record<string, { readonly get: { readonly operationId: string; readonly tags: string[] } }>>;
  readonly tags: readonly { readonly name: string }[];
}

const describeSite = (content: Parameters<typeof glossaryOf>[0]) =>
  buildOpenApi(glossaryOf(content)) as unknown as Described;

describe('the description', () => {
  test('names operations once, each under a tag that it explains', () => {
    const { paths, tags } = describeSite({ terms: { cache: {} }, guides: [guideFile('caching.md', '## Why')] });
    const operations = Object.values(paths).map(({ get }) => get);
    expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
    expect(new Set(operations.flatMap((operation) => operation.tags))).toEqual(new Set(tags.map(({ name }) => name)));
  });

  test('has a real term as example of a term', () => {
    expect(describeSite({ terms: { cache: {} } }).paths['/glossary/{slug}.json']).toMatchObject({
      get: { parameters: [{ name: 'slug', in: 'path', required: true, examples: { example1: { value: 'cache' } } }] },
    });
  });

  test('leaves out what a site does not have', () => {
    const site = { usage: { verbatim_allowed: ['short'] }, features: { search: false } };
    const paths = Object.keys(describeSite({ site }).paths);
    expect(paths).toContain('/glossary/index.json');
    expect(paths.filter((path) => /\{slug|ndjson|guides|llms-full|category|opensearch/.test(path))).toEqual([]);
  });

  test('says licence, author and rights', () => {
    const site = {
      author: { name: 'Ada Keeper', url: 'https://example.org/ada' },
      licence: 'CC BY 4.0',
      usage: { verbatim_allowed: ['short'] },
    };
    expect(describeSite({ site, overrides: { base: '/docs/' } })).toMatchObject({
      info: {
        contact: { name: 'Ada Keeper', url: 'https://example.org/ada' },
        license: { name: 'CC BY 4.0' },
        description: expect.stringContaining(
          '- Fields that may be quoted word for word, and no others: short.',
        ) as unknown,
      },
      servers: [{ url: 'https://example.org/docs' }],
    });
  });
});
