import { describe, expect, test } from 'vitest';
import { buildTermLines } from '../../../../src/emit/api/term-lines.ts';
import { termToTwin } from '../../../../src/emit/twin/twin.ts';
import { glossaryOf, termOf } from '../../../content.ts';

const noTexts = new Map<string, string>();

describe('the terms, one a line', () => {
  test('are the twins by slug', () => {
    const glossary = glossaryOf({ terms: { disk: { term: 'A disk' }, cache: { long: 'Line\none\u2028and two.' } } });
    const lines = buildTermLines(glossary, noTexts).split('\n');
    expect(lines.pop()).toBe('');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(
      ['cache', 'disk'].map((slug) => termToTwin(glossary.site, termOf(glossary, slug), noTexts)),
    );
  });

  test('leave out what may not be carried away, and say whom to credit', () => {
    const glossary = glossaryOf({ site: { usage: { paraphrase_required: ['long'] } }, terms: { cache: {} } });
    expect(JSON.parse(buildTermLines(glossary, noTexts))).toMatchObject({
      short: 'What cache means.',
      withheld: { fields: ['long'], url: 'https://example.org/glossary/cache' },
    });
    expect(buildTermLines(glossary, noTexts)).not.toContain('More on cache');
  });

  test('of an empty glossary are none', () => {
    expect(buildTermLines(glossaryOf({}), noTexts)).toBe('');
  });
});
