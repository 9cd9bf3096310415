import { expect, test } from 'vitest';
import { toPortable, withheldFields } from '../../../../src/emit/twin/portable.ts';
import { termToTwin } from '../../../../src/emit/twin/twin.ts';
import { soleTerm } from '../../../content.ts';

const portableOf = (fields: Readonly<Record<string, unknown>>, usage?: Readonly<Record<string, unknown>>) => {
  const { glossary, term } = soleTerm(fields, usage ? { usage } : {});
  const twin = termToTwin(glossary.site, term, new Map());
  return { twin, portable: toPortable(glossary.site, term, twin), withheld: withheldFields(glossary.site, term) };
};

test('a twin that may be carried away is itself', () => {
  const { twin, portable, withheld } = portableOf({ misconception: 'No.' });
  expect(portable).toBe(twin);
  expect(withheld).toEqual([]);
});

test('texts that may not be carried away give place to a link and a credit line', () => {
  const { twin, portable } = portableOf({ quick_fix: 'Do it.' }, { verbatim_allowed: ['short'] });
  const { long, quick_fix: quickFix, ...rest } = twin;
  expect([long, quickFix]).toEqual(['More on cache.', 'Do it.']);
  const url = 'https://example.org/glossary/cache';
  expect(portable).toEqual({
    ...rest,
    withheld: { fields: ['long', 'quick_fix'], url, credit: `Source: Storage words — ${url}` },
  });
});

test('a term from elsewhere is credited as it asks', () => {
  const { portable } = portableOf({
    citation: {
      canonical_url: 'https://elsewhere.example/cache',
      source: 'Elsewhere',
      usage: { paraphrase_required: ['long'], attribution_examples: { footer_credit: 'Thanks to Elsewhere' } },
    },
  });
  expect(portable['withheld']).toEqual({
    fields: ['long'],
    url: 'https://elsewhere.example/cache',
    credit: 'Thanks to Elsewhere',
  });
});
