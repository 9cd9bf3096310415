import fc from 'fast-check';
import { expect, test } from 'vitest';
import { levelRules, noLevel, twinRules, wantedOrder, type Wanted } from '../../../../src/emit/hosts/accept-levels.ts';

const levelOf = (wanted: Wanted, accept: string): string => {
  for (const { pattern, level } of levelRules(wanted)) {
    const found = new RegExp(pattern, 'i').exec(accept);
    if (found) return level ?? found[1] ?? '';
  }
  return noLevel;
};

const twinOf = (accept: string): string => {
  const letters = wantedOrder.map((wanted) => levelOf(wanted, accept)).join('');
  return twinRules.find(({ pattern }) => new RegExp(pattern).test(letters))?.ending ?? '';
};

const types = { json: 'application/json', markdown: 'text/markdown', html: 'text/html' } as const;

/** What RFC 9110 asks for, in tenths; of equals, data comes before a page. */
const expected = (tenths: Readonly<Record<Wanted, number | undefined>>): string => {
  const { json = 0, markdown = 0, html = 0 } = tenths;
  const greatest = Math.max(json, markdown, html);
  if (greatest === 0) return '';
  if (json === greatest) return '.json';
  return markdown === greatest ? '.md' : '';
};

const weight = fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined });

test('the type with the greatest weight wins, wherever it stands', () => {
  fc.assert(
    fc.property(
      fc.record({ json: weight, markdown: weight, html: weight }),
      fc.shuffledSubarray([...wantedOrder], { minLength: 3 }),
      fc.constantFrom(',', ', ', ' , '),
      fc.constantFrom('', ';charset=utf-8', '; v=b3 '),
      (tenths, order, comma, parameter) => {
        const accept = order
          .flatMap((wanted) => {
            const tenth = tenths[wanted];
            if (tenth === undefined) return [];
            return [`${types[wanted]}${parameter}${tenth === 10 ? '' : `;q=${(tenth / 10).toFixed(1)}`}`];
          })
          .join(comma);
        expect([accept, twinOf(accept)]).toEqual([accept, expected(tenths)]);
      },
    ),
  );
});

test('no header is too odd, or takes long', () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom('a', 'q', '=', '0', '.1', ';', ', ', '*/*', 'text/html', 'application/json'),
        maxLength: 500,
      }),
      (accept) => {
        expect(['', '.json', '.md']).toContain(twinOf(accept));
      },
    ),
    { numRuns: 50 },
  );
});
