import { describe, expect, test } from 'vitest';
import { findDeepMarks, findWideTable } from '../../../src/schema/deep-marks.ts';
import { limits } from '../../../src/schema/limits.ts';

describe('marks that open blocks', () => {
  test.each(['> ', '>', '- ', '* ', '+ ', '1. ', '12) ', ' >\t'])('%j may stand as often as the limit', (mark) => {
    expect(findDeepMarks(`a\n\n${mark.repeat(limits.proseDepth)}b`)).toBe(-1);
    expect(findDeepMarks(`a\n\n${mark.repeat(limits.proseDepth + 1)}b`)).toBe(3);
  });

  test.each([
    ['a rule of hyphens', '-'.repeat(200)],
    ['stars', '*'.repeat(200)],
    ['a sum', '1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1'],
    ['many lists, one after the other', '- a\n'.repeat(200)],
    ['arrows', 'a >>>>>>>>>>>>>>>>>>>>>>>>>>>>>> b'],
  ])('%s opens none', (_, text) => {
    expect(findDeepMarks(text)).toBe(-1);
  });

  test('hostile texts are judged at once', () => {
    for (const piece of ['> ', '- ', ' ', '1', '1.', '\t', '>\n', '* \n'])
      expect(findDeepMarks(`${piece.repeat(100_000)}!`)).toBeLessThan(1);
  });
});

test.each([
  ['as many columns as people write', `${'| a '.repeat(30)}|\n${'| - '.repeat(30)}|`, -1],
  ['too many', `${'| a '.repeat(120)}|\n${'| - '.repeat(120)}|`, 482],
  ['too many, with marks of alignment and without outer bars', `x\n${':-:|'.repeat(120)}:-:`, 2],
  ['a long rule', '-'.repeat(5_000), -1],
])('a table of %s', (_, text, offset) => {
  expect(findWideTable(text)).toBe(offset);
});
