/** What is written is read back and must fit its schema. */
import { describe, expect, test } from 'vitest';
import { createFileValidator } from '../../../../src/astro/proof/validate-file.ts';
import { guideToTwin, termToTwin, twinToText } from '../../../../src/emit/twin/twin.ts';
import { glossaryOf, guideFile, guideOf } from '../../../content.ts';
import { goldenTerm } from '../../../golden-term.ts';

const validate = createFileValidator();
const { glossary, term, texts } = goldenTerm();
const twin = termToTwin(glossary.site, term, texts);
const faultsOf = (record: unknown): readonly string[] => validate('glossary/cache_stampede.json', twinToText(record));

describe('the twin of a term', () => {
  test('with every field filled fits', () => {
    expect(faultsOf(twin)).toEqual([]);
  });

  test.each([
    [
      'a wrong word',
      { severity: 'grave' },
      '#/severity: found "grave", expected one of ["info","low","medium","high","critical"]',
    ],
    ['a wrong type', { tags: 'fast' }, '#/tags: found "fast", expected array'],
    ['an empty headword', { term: ' ' }, '#/term: found " ", expected match pattern "\\S"'],
    ['a key that no schema has', { likes: 3 }, 'expected no key "likes"'],
  ])('with %s is refused', (_, change, fault) => {
    const faults = faultsOf({ ...twin, ...change });
    expect(faults.join('\n')).toContain(fault);
    expect(faults[0]).toMatch(/^glossary\/cache_stampede\.json#/);
  });

  test('without a key that it must have is refused', () => {
    const { citation: _, ...without } = twin;
    expect(faultsOf(without)[0]).toContain('expected a key "citation"');
  });

  test('that is cut off is refused', () => {
    expect(validate('glossary/a.json', '{"slug": ')[0]).toContain('glossary/a.json: the file is not JSON');
  });
});

test('the twin of a guide with every field filled fits', () => {
  const front =
    'category: storage\ndifficulty: beginner\ntags: [a]\norder: 1\nterms: [cache, gone]\nsee_also:\n  - to: cache\n    note: x\nrefs: [https://example.org/]\nauto_link: false\n';
  const all = glossaryOf({
    terms: { cache: {} },
    guides: [guideFile('all.md', '## Why\n\n```mermaid alt="a"\nflowchart TD\n A\n```\n', front)],
  });
  const text = twinToText(guideToTwin(all.site, guideOf(all, 'all'), new Map([['flowchart TD\n A', 'A']])));
  expect(validate('guides/all.json', text)).toEqual([]);
});

test('a file that no list names is refused', () => {
  expect(validate('more.json', '{}')).toEqual([
    'more.json: no schema describes this file; add it to schema-registry.ts',
  ]);
});

test('a file of a tool is left to it', () => {
  expect(validate('pagefind/pagefind-entry.json', 'anything')).toEqual([]);
});
