import { describe, expect, test } from 'vitest';
import { splitClaim } from '../../../src/model/questions.ts';
import { glossaryOf } from '../../content.ts';

describe('a claim', () => {
  test.each([
    ['“Locks are slow.” They are not.', '“Locks are slow.”', 'They are not.'],
    ['"Locks are slow." They are not.', '"Locks are slow."', 'They are not.'],
    ['„Sperren sind langsam.“ Sind sie nicht.', '„Sperren sind langsam.“', 'Sind sie nicht.'],
    ['« Vite ! » Non.', '« Vite ! »', 'Non.'],
    ['“Locks are slow”. They are not.', '“Locks are slow”.', 'They are not.'],
    ['“`a()` is slow.” `a()` is not.', '“`a()` is slow.”', '`a()` is not.'],
    ['“Is it slow?”\n\nNo.\n\nNever.', '“Is it slow?”', 'No.\n\nNever.'],
  ])('is found in %j', (text, claim, truth) => {
    expect(splitClaim(text)).toEqual({ claim, truth });
  });

  test.each([
    'Many think that locks are slow. They are not.',
    '“Random arrivals only”, or something like it. It is not so.',
    '“Locks are slow.”',
    '“Locks are slow.” ',
    '“Locks are slow. They are not.',
    '"`"a"` is slow." It is not.',
    '',
  ])('is not seen in %j', (text) => {
    expect(splitClaim(text)).toBeUndefined();
  });
});

const misconception = '“It is.” It is not.';

describe('pages of questions', () => {
  test('follow the categories, and in each the learning order', () => {
    const { questions } = glossaryOf({
      site: { categories: { speed: { name: 'Speed' }, storage: { name: 'Storage' } } },
      terms: {
        a: { misconception, prerequisites: ['c'] },
        b: { misconception },
        c: { bad_code: 'no', good_code: 'yes' },
        d: { misconception, category: 'speed' },
        e: {},
        f: { misconception, status: 'deprecated' },
        g: { bad_code: 'no' },
      },
    });
    const found = questions.map((page) => [
      page.category.id,
      page.number,
      page.questions.map(({ term, claim, asksCode }) => [term.slug, claim, asksCode]),
    ]);
    expect(found).toEqual([
      ['speed', 1, [['d', '“It is.”', false]]],
      [
        'storage',
        1,
        [
          ['c', '', true],
          ['a', '“It is.”', false],
          ['b', '“It is.”', false],
        ],
      ],
    ]);
  });

  test('hold forty terms; code is asked about on the first', () => {
    const names = Array.from({ length: 45 }, (_, index) => `term${String(index).padStart(2, '0')}`);
    const code = { bad_code: 'no', good_code: 'yes' };
    const { questions, bySlug } = glossaryOf({
      terms: { ...Object.fromEntries(names.map((slug) => [slug, { misconception, ...code }])), zz: code },
    });
    expect(questions.map(({ number, count, questions: asked }) => [number, count, asked.length])).toEqual([
      [1, 2, 40],
      [2, 2, 5],
    ]);
    expect(questions.map(({ questions: [first] }) => first?.asksCode)).toEqual([true, false]);
    expect(bySlug.get('zz')?.questionPage).toBe(0);
  });

  test('ask for a misconception as a whole where it quotes nobody', () => {
    const { questions } = glossaryOf({ terms: { a: { misconception: 'Many err.' } } });
    expect(questions[0]?.questions[0]).toMatchObject({ claim: '', truth: 'Many err.' });
  });

  test('are none where nothing can be asked', () => {
    expect(glossaryOf({ terms: { a: {} } }).questions).toEqual([]);
  });
});
