import { describe, expect, test } from 'vitest';
import { rightsOf, rightsOfSite, textFields } from '../../../src/model/rights.ts';

describe('what may be carried away', () => {
  test('is everything where nobody says otherwise', () => {
    expect(rightsOfSite({}).isFree).toBe(true);
    expect(rightsOfSite({ usage: { when_unsure: 'Link.' } }).isFree).toBe(true);
    expect(rightsOfSite({ usage: { verbatim_allowed: [], paraphrase_required: [] } }).isFree).toBe(true);
  });

  test('is what a list allows, and no more', () => {
    const { allows, isFree } = rightsOfSite({ usage: { verbatim_allowed: ['short', 'code_examples'] } });
    expect(textFields.filter(allows)).toEqual(['short', 'bad_code', 'good_code', 'code_notes', 'code_verify']);
    expect(isFree).toBe(false);
  });

  test('is all but what must be put in other words', () => {
    const { allows } = rightsOfSite({ usage: { paraphrase_required: ['long', 'body_markdown'] } });
    expect(textFields.filter((field) => !allows(field))).toEqual(['long']);
    expect(allows('body_markdown')).toBe(false);
    expect(allows('description')).toBe(true);
  });

  test('leaves out what stands in both lists', () => {
    const { allows } = rightsOfSite({ usage: { verbatim_allowed: ['short', 'long'], paraphrase_required: ['long'] } });
    expect([allows('short'), allows('long')]).toEqual([true, false]);
  });

  test('is told by the term, where it has rights of its own', () => {
    const site = { usage: { paraphrase_required: ['short'] } };
    expect(rightsOf(site, {}).allows('short')).toBe(false);
    expect(rightsOf(site, { citation: { source: 'Elsewhere' } }).allows('short')).toBe(false);
    expect(rightsOf(site, { citation: { usage: { paraphrase_required: ['long'] } } }).allows('short')).toBe(true);
  });
});
