import { describe, expect, test } from 'vitest';
import { coverageInWords, coverageToJson, coverageToText } from '../../../../src/emit/reports/coverage-report.ts';
import { toCoverageView } from '../../../../src/emit/reports/coverage-view.ts';
import { buildCoverage } from '../../../../src/model/coverage.ts';
import { glossaryOf, guideFile } from '../../../content.ts';

const pair = { bad_code: 'a()', good_code: 'b()', code_language: 'python' };
const glossary = glossaryOf({
  terms: { cache: { ...pair, related: ['disk', 'write_back'] }, disk: {}, tape: {} },
  guides: [guideFile('storing.md', 'Text.')],
});
const coverage = buildCoverage(glossary);

describe('as text', () => {
  const lines = coverageToText(coverage).split('\n');

  test('a criterion has its share, and below it the slugs that lack it', () => {
    const at = lines.indexOf('    33%  1 of 3  with bad and good code');
    expect(lines[at + 1]).toBe('                 disk, tape');
  });

  test('wanted terms come last, with the pages that name them', () => {
    expect(lines.slice(-2)).toEqual(['Wanted terms', '  write_back  (named by Cache)']);
  });

  test('long lists are wrapped', () => {
    const slugs = Array.from({ length: 40 }, (_, index) => `term_${index}`);
    const many = glossaryOf({ terms: Object.fromEntries(slugs.map((slug) => [slug, {}])) });
    const text = coverageToText(buildCoverage(many));
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
    expect(text).toContain('term_39');
  });

  test('nothing is said of a glossary without terms and guides', () => {
    expect(coverageToText(buildCoverage(glossaryOf({})))).toBe('No term has been written yet.');
  });
});

test('as JSON it has slugs, and paths of the pages that want a term', () => {
  const { criteria, wanted, ...facts } = JSON.parse(coverageToJson(coverage)) as {
    criteria: { id: string; lacking: string[] }[];
    wanted: object[];
  };
  expect(facts).toEqual({ terms: 3, guides: 1, since: '2025-02-01' });
  expect(criteria.find(({ id }) => id === 'relations')?.lacking).toEqual(['tape']);
  expect(wanted).toEqual([{ slug: 'write_back', wantedBy: ['glossary/cache'] }]);
});

test('in a sentence, "of" is said again where another number was asked', () => {
  const words = coverageInWords(coverage, '  ').replaceAll(/\s+/g, ' ');
  expect(words).toContain(
    'coverage of 3 terms: 0 with a misconception, 0 with common mistakes, 1 with bad and good code',
  );
  expect(words).toContain('0 of 1 parsed, 0 judged, 0 of 3 with a diagram, 0 with a reason');
  expect(words).toContain('; of 1 guide: 0 with questions');
  expect(words).toMatch(/; 1 wanted$/);
});

describe('on the page', () => {
  const [terms] = toCoverageView(glossary);

  test('what is missing is linked by title', () => {
    const row = terms?.rows.find(({ name }) => name === 'With bad and good code');
    expect(row).toMatchObject({
      id: 'term-example',
      gap: 'Not yet with bad and good code',
      met: '1 of 3',
      percent: 33,
      pages: [
        { name: 'Disk', href: '/glossary/disk' },
        { name: 'Tape', href: '/glossary/tape' },
      ],
      more: '',
    });
  });

  test('199 of 200 are not 100 per cent, and no list is endless', () => {
    const slugs = Array.from({ length: 400 }, (_, index) => `term_${index}`);
    const fields = (index: number) => (index === 0 ? {} : { severity_reason: 'It hurts.' });
    const [group] = toCoverageView(
      glossaryOf({ terms: Object.fromEntries(slugs.map((slug, n) => [slug, fields(n)])) }),
    );
    expect(group?.rows.find(({ id }) => id === 'term-reason')?.percent).toBe(99);
    const { pages, more } = group?.rows.find(({ id }) => id === 'term-diagram') ?? {};
    expect([pages?.length, more]).toEqual([200, 'and 200 more']);
  });
});
