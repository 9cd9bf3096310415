import { describe, expect, test } from 'vitest';
import { sha256 } from '../../../src/astro/workspace.ts';
import { buildCoverage, type CriterionCoverage } from '../../../src/model/coverage.ts';
import { exampleDigest } from '../../../src/model/example-digest.ts';
import { glossaryOf, guideFile, termOf, type Content } from '../../content.ts';

const criterionOf = (content: Content, id: string, day?: string): CriterionCoverage => {
  const found = buildCoverage(glossaryOf(content), day).criteria.find((criterion) => criterion.id === id);
  if (!found) throw new Error(`There is no criterion ${id}.`);
  return found;
};

const lacking = (terms: NonNullable<Content['terms']>, id: string): readonly string[] =>
  criterionOf({ terms }, id).lacking;

const pair = { bad_code: 'a()', good_code: 'b()', code_language: 'python' };

/** A verdict as the command records it on this pair. */
const recorded = (verdict: object) => {
  const term = termOf(glossaryOf({ terms: { cache: { ...pair, code_verify: verdict } } }), 'cache');
  const digest = exampleDigest(term.source, term.codeLanguage, sha256);
  return { ...pair, code_verify: { tool: 'Ruff', version: '1', ...verdict, digest } };
};

describe('a term', () => {
  test.each([
    ['misconception', { misconception: 'Wrong. Right.' }, { misconception: '' }],
    ['mistakes', { common_mistakes: ['One.'] }, { common_mistakes: [] }],
    ['example', pair, { bad_code: 'a()' }],
    ['diagram', { diagram: { type: 'mermaid', source: 'flowchart TD' } }, {}],
    ['reason', { severity_reason: 'It hurts.' }, {}],
    ['detection', { detection: { hints: ['Look.'] } }, { detection: { auto_detectable: 'no' } }],
    ['detection', { detection: { tools: [{ name: 'Ruff' }] } }, { detection: { hints: [], tools: [] } }],
    ['agent', { agent: { confidence: 'low' } }, { agent: {} }],
    [
      'references',
      { refs: ['https://example.org/a', 'https://example.org/b'] },
      { refs: ['https://example.org/a', 'https://example.org/a'] },
    ],
  ])('meets "%s" with %j and not with %j', (id, good, bad) => {
    expect(lacking({ cache: good, disk: bad }, id)).toEqual(['disk']);
  });

  test('that is deprecated is asked nothing', () => {
    const coverage = buildCoverage(glossaryOf({ terms: { cache: {}, drum: { status: 'deprecated' } } }));
    expect(coverage.terms).toBe(1);
    expect(coverage.criteria.flatMap((criterion) => criterion.lacking)).not.toContain('drum');
  });

  test('with a diagram is asked for its description, others are not', () => {
    const diagram = { type: 'mermaid', source: 'flowchart TD' };
    const terms = { cache: { diagram: { ...diagram, alt: 'A cache.' } }, disk: { diagram }, tape: {} };
    expect(criterionOf({ terms }, 'alt')).toMatchObject({ asked: 2, met: 1, share: 0.5, lacking: ['disk'] });
  });
});

describe('a pair of codes', () => {
  const terms = {
    judged: recorded({ rule: 'F401', bad: 'flagged', good: 'clean' }),
    parsed: recorded({ bad: 'parsed', good: 'parsed' }),
    stale: { ...recorded({ bad: 'parsed', good: 'parsed' }), good_code: 'c()' },
    unproven: { ...pair, code_verify: { rule: 'F401' } },
    without: {},
  };

  test('lacks a verdict when none was recorded on the codes as they are', () => {
    expect(criterionOf({ terms }, 'verdict')).toMatchObject({ asked: 4, lacking: ['stale', 'unproven'] });
  });

  test('is not judged by being parsed', () => {
    expect(criterionOf({ terms }, 'judged')).toMatchObject({ asked: 4, lacking: ['parsed', 'stale', 'unproven'] });
  });

  test('has a stale verdict when it changed after the record', () => {
    expect(criterionOf({ terms }, 'fresh')).toMatchObject({ asked: 3, lacking: ['stale'] });
  });
});

describe('relations', () => {
  test('connect a term that names another, in a list or in prose, and one that is named', () => {
    const terms = { cache: { related: ['disk'] }, disk: {}, page: { long: 'A part of a [[disk]].' }, tape: {} };
    expect(lacking(terms, 'relations')).toEqual(['tape']);
  });

  test('to a term that is not written, or to the term itself, connect nothing', () => {
    expect(lacking({ cache: { related: ['nowhere'] }, disk: { long: 'A [[disk]].' } }, 'relations')).toEqual([
      'cache',
      'disk',
    ]);
  });
});

describe('a path from a foundation', () => {
  const path = (terms: NonNullable<Content['terms']>) => lacking(terms, 'path');

  test('leads over several prerequisites, whatever the titles', () => {
    expect(path({ z: {}, m: { prerequisites: ['z'] }, a: { prerequisites: ['m'] } })).toEqual([]);
  });

  test('misses a term that builds on nothing and on which nothing builds', () => {
    expect(path({ cache: {}, page: { prerequisites: ['cache'] }, tape: {} })).toEqual(['tape']);
  });

  test('does not begin at a term that is not written, nor in a circle', () => {
    expect(
      path({ a: { prerequisites: ['nowhere'] }, b: { prerequisites: ['c'] }, c: { prerequisites: ['b'] } }),
    ).toEqual(['a', 'b', 'c']);
  });
});

describe('a review', () => {
  const terms = {
    cache: { updated: '2026-03-01' },
    disk: { created: '2025-01-01', updated: '2025-03-01' },
    tape: { created: '2025-01-01', updated: '2025-02-28' },
  };

  test('is within a year of the newest update of the content, not of the clock', () => {
    expect(lacking(terms, 'review')).toEqual(['tape']);
  });

  test('is within a year of a day that is told', () => {
    expect(criterionOf({ terms }, 'review', '2026-03-02').lacking).toEqual(['disk', 'tape']);
  });
});

describe('a guide', () => {
  const bare = guideFile('bare.md', 'Text.\n\n```mermaid\nflowchart TD\n```');
  const rich = guideFile(
    'rich.md',
    ':::question[Why?]\nBecause.\n:::\n\n```mermaid alt="A box."\nflowchart TD\n```',
    'see_also:\n  - to: cache\n',
  );

  test.each(['questions', 'seeAlso', 'guideAlt'])('lacks %s', (id) => {
    expect(criterionOf({ terms: { cache: {} }, guides: [bare, rich] }, id).lacking).toEqual(['bare']);
  });
});

test('terms that are named but not written are wanted', () => {
  const { wanted } = buildCoverage(glossaryOf({ terms: { cache: { related: ['write_back'] } } }));
  expect(wanted.map(({ slug }) => slug)).toEqual(['write_back']);
});

test('an empty glossary lacks nothing', () => {
  const coverage = buildCoverage(glossaryOf({}));
  expect(coverage.criteria.every(({ asked, share }) => asked === 0 && share === 1)).toBe(true);
});
