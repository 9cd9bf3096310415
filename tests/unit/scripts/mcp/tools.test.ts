/** The tools over files in memory, made as a build makes them. */
import { describe, expect, test } from 'vitest';
import { getTerm } from '../../../../scripts/mcp/get-term-tool.ts';
import { createReader, type GlossaryReader } from '../../../../scripts/mcp/glossary-reader.ts';
import { learningPath } from '../../../../scripts/mcp/learning-path-tool.ts';
import { listTerms } from '../../../../scripts/mcp/list-terms-tool.ts';
import { searchTerms } from '../../../../scripts/mcp/search-terms-tool.ts';
import { buildSearchFiles } from '../../../../src/emit/api/search-shards.ts';
import { buildIndex } from '../../../../src/emit/api/glossary-index.ts';
import { buildPathIndex } from '../../../../src/emit/learning/path-index.ts';
import { termToTwin } from '../../../../src/emit/twin/twin.ts';
import { glossaryOf, type Content } from '../../../content.ts';

const filesOf = (content: Content): Map<string, string> => {
  const glossary = glossaryOf(content);
  const index = buildIndex(
    glossary,
    glossary.terms.map((term) => ({ term, hash: '0'.repeat(64) })),
  );
  return new Map([
    ['glossary/index.json', JSON.stringify(index)],
    ['path.json', JSON.stringify(buildPathIndex(glossary))],
    ...buildSearchFiles(glossary).shards.map(({ path, shard }) => [path, JSON.stringify(shard)] as const),
    ...glossary.terms.map(
      (term) => [`glossary/${term.slug}.json`, JSON.stringify(termToTwin(glossary.site, term, new Map()))] as const,
    ),
  ]);
};
const readerOf = (content: Content): GlossaryReader => {
  const files = filesOf(content);
  return createReader((path) => Promise.resolve(files.get(path)));
};

const terms = {
  mutex: { aliases: ['lock'], tags: ['threads'], prerequisites: ['thread'] },
  thread: { tags: ['threads'], short: 'Runs beside others.' },
  deadlock: {
    prerequisites: ['mutex'],
    category: 'faults',
    severity: 'high',
    updated: '2026-03-01',
    renamed_from: ['embrace'],
  },
};

describe('search', () => {
  const find = async (query: string, content: Content = { terms }) =>
    (await searchTerms.run(readerOf(content), { query, limit: 10 }))['results'] as readonly {
      slug: string;
      short?: string;
      withheld?: object;
    }[];
  const slugs = async (query: string) => (await find(query)).map(({ slug }) => slug);

  test('knows names, aliases, former slugs, topics and words of definitions', async () => {
    expect(await slugs('MUTEX')).toMatchObject({ 0: 'mutex' });
    expect(await slugs('lock')).toMatchObject({ 0: 'mutex', 1: 'deadlock' });
    expect(await slugs('embrace')).toEqual(['deadlock']);
    expect(await slugs('threads')).toMatchObject(['mutex', 'thread']);
    expect(await slugs('beside others')).toEqual(['thread']);
    expect(await slugs('dead')).toEqual(['deadlock']);
    expect(await slugs('🙈')).toEqual([]);
  });

  test('works where a site has no files of names, and leaves out what may not be quoted', async () => {
    const files = filesOf({ terms, site: { usage: { paraphrase_required: ['short'] } } });
    const reader = createReader((path) => Promise.resolve(path.startsWith('api/') ? undefined : files.get(path)));
    const { results } = await searchTerms.run(reader, { query: 'mutex', limit: 10 });
    const url = 'https://example.org/glossary/mutex';
    expect(results).toMatchObject([
      { slug: 'mutex', withheld: { fields: ['short'], url, credit: `Source: Storage words — ${url}` } },
    ]);
    expect(JSON.stringify(results)).not.toContain('What mutex means');
  });
});

test('a term is found by any name that is its alone, and credited as it asks', async () => {
  const credit = 'Thanks to Elsewhere';
  const usage = { attribution_examples: { footer_credit: credit } };
  const reader = readerOf({ terms: { ...terms, thread: { citation: { usage } }, gate: { aliases: ['lock'] } } });
  expect(await getTerm.run(reader, { term: 'Thread', format: 'json' })).toMatchObject({ slug: 'thread', credit });
  expect(await getTerm.run(reader, { term: 'embrace', format: 'json' })).toMatchObject({ slug: 'deadlock' });
  await expect(getTerm.run(reader, { term: 'lock', format: 'json' })).rejects.toThrow(
    '"lock" may be any of these terms: gate, mutex.',
  );
});

test('lists are filtered by each level, topic and day', async () => {
  const list = async (filters: Readonly<Record<string, unknown>>) =>
    (
      (await listTerms.run(readerOf({ terms }), { limit: 50, offset: 0, ...filters }))['terms'] as readonly {
        slug: string;
      }[]
    ).map(({ slug }) => slug);
  expect(await list({})).toEqual(['deadlock', 'mutex', 'thread']);
  expect(await list({ tag: 'Threads' })).toEqual(['mutex', 'thread']);
  expect(await list({ severity: 'high' })).toEqual(['deadlock']);
  expect(await list({ updated_since: '2026-02-02' })).toEqual(['deadlock']);
  expect(await list({ severity: 'high', tag: 'threads' })).toEqual([]);
});

test('the way to a term begins with what it builds on', async () => {
  const { steps, next, minutes } = await learningPath.run(readerOf({ terms }), { term: 'mutex' });
  expect((steps as readonly { slug: string }[]).map(({ slug }) => slug)).toEqual(['thread', 'mutex']);
  expect([minutes, (next as readonly { slug: string }[]).map(({ slug }) => slug)]).toEqual([2, ['deadlock']]);
});

test('a file that is none of ours is named', async () => {
  const reader = (text: string) => createReader(() => Promise.resolve(text));
  await expect(reader('<!doctype html>').index()).rejects.toThrow('glossary/index.json is no JSON.');
  await expect(reader('{}').index()).rejects.toThrow('glossary/index.json is not as expected at "schema_version".');
  const files = filesOf({ terms });
  const added = { ...(JSON.parse(files.get('glossary/index.json') ?? '') as object), later: 1 };
  expect((await reader(JSON.stringify(added)).index()).count).toBe(3);
});
