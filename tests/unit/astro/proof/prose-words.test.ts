import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { proseWords, squeeze } from '../../../../src/astro/proof/prose-words.ts';
import { plainText } from '../../../../src/render/plain-text.ts';

const links = {
  cache: { title: 'The cache', href: '/glossary/cache' },
  gone: { title: 'Gone', missing: 'not written yet' },
};

describe('the words of prose', () => {
  test.each([
    ['A plain sentence. Two.\n\nParagraphs.', 'Aplainsentence.Two.Paragraphs.'],
    ['`a < b` and `[[cache]]`', 'a<band[[cache]]'],
    ['[[cache]], [[cache|words]], [[gone]], [[|no link]]', 'Thecache,words,Gone(notwrittenyet),nolink'],
    ['*a* **b** \\* &amp; <b>', 'ab*&<b>'],
    ['- a\n- b', 'ab'],
    ['', ''],
  ])('of %j are those that a page shows', (prose, words) => {
    expect(proseWords(prose, links)).toBe(words);
    expect(words).toBe(squeeze(plainText(prose, links)));
  });

  const piece = fc.constantFrom(
    ...[
      'a',
      'b c',
      '`',
      '``',
      '`x`',
      '[[cache]]',
      '[[gone|w]]',
      '[[',
      ']]',
      '[',
      '*',
      '_',
      '\n',
      '\n\n',
      '- ',
      '1. ',
      '# ',
    ],
    ...['\t', '    ', '<b>', '&amp;', '&', '\\', '~', '|', '===', '---', '!', '12:30', '…', '\u2028', '>'],
  );

  test('are found without a parser only where a parser finds the same', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const prose = pieces.join('');
        expect(proseWords(prose, links)).toBe(prose.trim() === '' ? '' : squeeze(plainText(prose, links)));
      }),
      { numRuns: 4000 },
    );
  });
});
