import { describe, expect, test } from 'vitest';
import { mostChanges, type Change } from '../../../../src/model/history/change.ts';
import { guideFile, type Content } from '../../../content.ts';
import { publishSite } from '../../../published.ts';

type Terms = NonNullable<Content['terms']>;

/** "2026-02-01 edited glossary/cache: short, updated" */
const inWords = ({ date, type, kind, slug, renamedFrom, replacedBy, fields }: Change): string =>
  [
    `${date} ${type} ${kind === 'term' ? 'glossary' : 'guides'}/${slug}`,
    renamedFrom === undefined ? '' : ` from ${renamedFrom}`,
    replacedBy === undefined ? '' : ` for ${replacedBy}`,
    fields ? `: ${fields.join(', ')}` : '',
  ].join('');

/** What is new in each site of a chain, newest first. */
const chainOf = (...contents: readonly Content[]): readonly (readonly string[])[] => {
  let text: string | undefined;
  let known = 0;
  return contents.map((content) => {
    const site = publishSite(content, text);
    const { changes } = site.history;
    const fresh = changes.slice(0, changes.length - known).map(inWords);
    known = changes.length;
    text = site.text;
    return fresh;
  });
};

const chainOfTerms = (...sites: readonly Terms[]) => chainOf(...sites.map((terms) => ({ terms })));
const old = { created: '2026-01-05', updated: '2026-01-05' };

describe('the first history', () => {
  test('tells what pages tell of themselves: when they came, and when they changed last', () => {
    const chain = chainOf({ terms: { cache: {}, disk: old }, guides: [guideFile('tape.md', 'Text.')] });
    expect(chain).toEqual([
      [
        '2026-02-01 edited guides/tape',
        '2026-02-01 edited glossary/cache',
        '2026-01-05 added guides/tape',
        '2026-01-05 added glossary/cache',
        '2026-01-05 added glossary/disk',
      ],
    ]);
  });

  test('of a site without content is empty', () => {
    const { history, text } = publishSite({});
    expect(history).toMatchObject({ changes: [], newest: '' });
    expect(publishSite({}, text).text).toBe(text);
  });
});

describe('a site that did not change', () => {
  test('has the same history, byte for byte', () => {
    const content = { terms: { cache: {}, disk: old }, guides: [guideFile('tape.md', 'Text.')] };
    const { text } = publishSite(content);
    expect(publishSite(content, text).text).toBe(text);
  });

  test('has no new change where only its address, its citation or what machines write is another', () => {
    const cache = { bad_code: 'a', good_code: 'b', diagram: { type: 'mermaid', source: 'flowchart TD\nA-->B' } };
    const verdict = { rule: 'ASYNC110', tool: 'Ruff', version: '1', bad: 'flagged', good: 'clean', digest: 'x' };
    const before = { terms: { cache: { ...cache, code_verify: { rule: 'ASYNC110' } } } };
    const after = {
      terms: { cache: { ...cache, code_verify: verdict, diagram: { ...cache.diagram, text: 'A leads to B' } } },
      site: { author: 'Ada', url: 'https://elsewhere.example' },
    };
    expect(chainOf(before, after)[1]).toEqual([]);
  });
});

describe('a change', () => {
  test('is an edit that names its fields, in the order of the twin', () => {
    const [, second] = chainOfTerms(
      { cache: {} },
      { cache: { updated: '2026-03-01', short: 'Nearer.', tags: ['near'] } },
    );
    expect(second).toEqual(['2026-03-01 edited glossary/cache: short, tags, updated']);
  });

  test('is one where "updated" was left as it was, and has the newest day of the content', () => {
    const [, second] = chainOfTerms({ cache: {}, disk: old }, { cache: {}, disk: { ...old, long: 'Round.' } });
    expect(second).toEqual(['2026-02-01 edited glossary/disk: long']);
  });

  test('of a declaration is one, of the verdict beside it is none', () => {
    const verify = (rule: string, version: string) => ({
      cache: { bad_code: 'a', good_code: 'b', code_verify: { rule, tool: 'Ruff', version, bad: 'flagged' } },
    });
    const [, second, third] = chainOfTerms(verify('A1', '1'), verify('A1', '2'), verify('B2', '2'));
    expect([second, third]).toEqual([[], ['2026-02-01 edited glossary/cache: code_verify']]);
  });

  test('of a guide is one, its text included', () => {
    const guides = (body: string) => ({ guides: [guideFile('tape.md', body)] });
    expect(chainOf(guides('One.'), guides('Two.'))[1]).toEqual(['2026-02-01 edited guides/tape: body_markdown']);
  });

  test('says what became of a field that is gone', () => {
    const [, second] = chainOfTerms({ cache: { tags: ['near'] } }, { cache: {} });
    expect(second).toEqual(['2026-02-01 edited glossary/cache: tags']);
  });

  test('comes after what was published before, however old its page says it is', () => {
    const [, second] = chainOfTerms(
      { cache: {} },
      { cache: {}, disk: { created: '2019-01-01', updated: '2019-01-01' } },
    );
    expect(second).toEqual(['2026-02-01 added glossary/disk']);
  });
});

describe('a term', () => {
  test('that moves to another slug is renamed, and edited in one', () => {
    const [, second, third] = chainOfTerms(
      { cache: {} },
      { store: { term: 'Store', renamed_from: ['cache'], updated: '2026-03-01' } },
      { store: { term: 'Store', renamed_from: ['cache'], updated: '2026-03-01' } },
    );
    expect(second).toEqual([
      '2026-03-01 renamed glossary/store from cache: slug, term, short, long, updated, renamed_from',
    ]);
    expect(third).toEqual([]);
  });

  test('is renamed across slugs that were never published', () => {
    const [, second] = chainOfTerms({ cache: {} }, { depot: { renamed_from: ['store', 'cache'] } });
    expect(second?.[0]).toContain('renamed glossary/depot from cache');
  });

  test('that is gone is retired, on the newest day of the content', () => {
    const [, second] = chainOfTerms({ cache: {}, disk: old }, { cache: {} });
    expect(second).toEqual(['2026-02-01 retired glossary/disk']);
  });

  test('that was the newest is retired on its own day', () => {
    expect(chainOfTerms({ cache: {}, disk: old }, { disk: old })[1]).toEqual(['2026-02-01 retired glossary/cache']);
  });

  test('that another takes in is retired, and says where its address leads', () => {
    const [, second] = chainOfTerms({ cache: {}, store: {} }, { store: { renamed_from: ['cache'] } });
    expect(second).toEqual([
      '2026-02-01 retired glossary/cache for store',
      '2026-02-01 edited glossary/store: renamed_from',
    ]);
  });

  test('that comes back is added again, under an id of its own', () => {
    const sites: readonly Terms[] = [{ cache: {} }, {}, { cache: {} }, {}, { cache: {} }];
    let text: string | undefined;
    for (const terms of sites) ({ text } = publishSite({ terms }, text));
    const { changes } = publishSite({ terms: { cache: {} } }, text).history;
    expect(changes.map(({ type }) => type)).toEqual(['added', 'retired', 'added', 'retired', 'edited', 'added']);
    expect(new Set(changes.map(({ id }) => id)).size).toBe(changes.length);
  });

  test('tells the hashes of its twin before and after', () => {
    const first = publishSite({ terms: { cache: {} } });
    const hash = first.history.pages.get('glossary/cache')?.hash;
    const second = publishSite({ terms: { cache: { long: 'Other.' } } }, first.text);
    const [edited] = second.history.changes;
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(edited).toMatchObject({ type: 'edited', previousHash: hash });
    expect(edited?.contentHash).toBe(second.history.pages.get('glossary/cache')?.hash);
    const [retired] = publishSite({}, second.text).history.changes;
    expect(retired).toMatchObject({ type: 'retired', title: 'Cache', previousHash: edited?.contentHash });
    expect(retired).not.toHaveProperty('contentHash');
  });
});

describe('ids', () => {
  test('are tag URIs of the host, the day, the page and what became of it', () => {
    const { history } = publishSite({ terms: { cache: {} }, site: { url: 'https://example.org:8443', base: '/docs' } });
    const hash = history.pages.get('glossary/cache')?.hash.slice(0, 12) ?? '';
    expect(history.changes.map(({ id }) => id)).toEqual([
      `tag:example.org,2026-02-01:docs/glossary/cache/edited/${hash}`,
      'tag:example.org,2026-01-05:docs/glossary/cache/added',
    ]);
  });

  test('are made of characters that an address may have, whatever the base', () => {
    const { history, text } = publishSite({
      terms: { cache: old },
      site: { url: 'https://exämple.org/wörter/%C3%A4' },
    });
    expect(history.changes[0]?.id).toBe('tag:xn--exmple-cua.org,2026-01-05:w%C3%B6rter/%C3%A4/glossary/cache/added');
    expect(publishSite({ terms: { cache: old } }, text).history.changes).toEqual(history.changes);
  });

  test('stay when the site moves', () => {
    const first = publishSite({ terms: { cache: {} } });
    const moved = publishSite({ terms: { cache: {} }, site: { url: 'https://elsewhere.example' } }, first.text);
    expect(moved.history.changes.map(({ id }) => id)).toEqual(first.history.changes.map(({ id }) => id));
    expect(moved.text).toContain('"html_url":"https://elsewhere.example/glossary/cache"');
  });
});

test('a history keeps the newest changes, and knows every page all the same', () => {
  const terms = (short: string) =>
    Object.fromEntries(Array.from({ length: mostChanges + 5 }, (_, index) => [`t${index}`, { ...old, short }]));
  const first = publishSite({ terms: terms('One.') });
  const second = publishSite({ terms: terms('Two.') }, first.text);
  expect(first.history.changes).toHaveLength(mostChanges);
  expect(second.history.changes).toHaveLength(mostChanges);
  expect(second.history.changes.every(({ type }) => type === 'edited')).toBe(true);
  expect(second.history.pages.size).toBe(mostChanges + 5);
});
