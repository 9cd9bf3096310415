/** The proof of a page: what is tampered with is found. */
import { beforeAll, describe, expect, test } from 'vitest';
import { brokenLinks, missingPages, verifyPage, verifyTermPage } from '../../../../src/astro/proof/verify.ts';
import { termToTwin } from '../../../../src/emit/twin/twin.ts';
import { goldenTerm, renderGoldenTerm } from '../../../golden-term.ts';

const { glossary, term, texts } = goldenTerm();
const twin = termToTwin(glossary.site, term, texts);
const path = 'glossary/cache_stampede.html';
const frame = { links: ['glossary/'], ids: ['main'] };
const head = '<link rel="canonical" href="https://example.org/glossary/cache_stampede">';
let page = '';
beforeAll(async () => {
  page = await renderGoldenTerm();
});

/** The faults of a body, written as it was to be written. */
const faultsOf = (body: string, record = twin): readonly string[] =>
  verifyTermPage({ path, term, twin: record, expected: head + body, body, frame }, head + body, glossary.site).faults;

describe('a page and its twin', () => {
  test('agree', () => {
    expect(faultsOf(page)).toEqual([]);
  });

  test('are told apart with both values', () => {
    const [fault] = faultsOf(page.replace('data-value="high"', 'data-value="low"'));
    expect(fault).toBe(`${path}: "severity" differs: the page says "low", the twin "high"`);
  });

  test('differ when a field is not on the page at all', () => {
    expect(faultsOf(page.replace('data-field="quick_fix"', ''))[0]).toContain('"(absent)"');
  });

  test('differ when the page shows what the record does not have', () => {
    const { quick_fix: _, ...without } = twin;
    expect(faultsOf(page, without)[0]).toContain('"quick_fix" differs');
  });
});

test('a page of a term that is not what was to be written is a fault', () => {
  const { faults } = verifyTermPage(
    { path, term, twin, expected: head + page, body: page, frame },
    `${head}${page} `,
    glossary.site,
  );
  expect(faults).toEqual([`${path}: the file is not what was written`]);
});

test('a page of a term has the links and anchors of its body and of its frame', () => {
  const { record } = verifyTermPage({ path, term, twin, expected: page, body: page, frame }, page, glossary.site);
  expect(record.links).toEqual(expect.arrayContaining(['glossary/', 'glossary/cache', `${path}#code`]));
  expect(record.ids).toEqual(expect.arrayContaining(['main', 'code']));
});

test('a page that is cut off is a fault', () => {
  expect(verifyPage(path, `<html><body>${page}</body></htm`, { base: '/', url: 'https://example.org' }).faults).toEqual(
    [`${path}: a tag is not closed, or the page does not end with </html>`],
  );
});

describe('links', () => {
  const broken = (links: Readonly<Record<string, string>>, base = '/'): readonly string[] => {
    const pages = new Map(
      Object.entries(links).map(([name, body]) => [
        name,
        verifyPage(name, `<html><body>${body}</body></html>`, { base, url: 'https://example.org' }).record,
      ]),
    );
    return brokenLinks(new Set([...pages.keys(), 'glossary/cache.json', 'favicon.svg']), pages);
  };
  const target = { 'index.html': '', 'glossary/index.html': '', 'glossary/cache.html': '<h2 id="why">a</h2>' };

  test.each([
    '/',
    '/glossary/',
    '/glossary/cache',
    '/glossary/cache.html',
    '/glossary/cache.json',
    '/glossary/cache#why',
    '/glossary/cache?x#why',
    'cache',
    '#here',
    'https://example.org/nowhere',
    'mailto:a@example.org',
    '//example.org/a',
  ])('to %s lead somewhere', (link) => {
    expect(broken({ ...target, 'glossary/a.html': `<a href="${link}" id="here">a</a>` })).toEqual([]);
  });

  test.each([
    ['/glossary/cash', 'there is no such page'],
    ['/glossary/cache#who', 'the page has no such anchor'],
    ['#there', 'the page has no such anchor'],
    ['cash', 'there is no such page'],
    ['/guides/', 'there is no such page'],
  ])('to %s are found', (link, reason) => {
    const [fault = ''] = broken({ ...target, 'glossary/a.html': `<a href="${link}" id="here">a</a>` });
    expect(fault).toMatch(/^glossary\/a\.html: the link to /);
    expect(fault).toContain(reason);
  });

  test('that leave the base are found', () => {
    const pages = { 'index.html': '<a href="/docs/">a</a><a href="/glossary/cache">b</a>', 'glossary/cache.html': '' };
    expect(broken(pages, '/docs/')).toHaveLength(1);
  });
});

test('pages that a glossary must have are missed', () => {
  expect(missingPages(glossary, new Set(['index.html']))).toEqual(
    expect.arrayContaining([
      'glossary/cache_stampede.html: the page was not built',
      'glossary/cache_stampede.md: the page was not built',
      'guides/caching.json: the page was not built',
      'category/storage.html: the page was not built',
      '404.html: the page was not built',
      'about/coverage.html: the page was not built',
    ]),
  );
});
