import { describe, expect, test } from 'vitest';
import { fold, heavyWords, questionWords } from '../../../../src/client/search/search-fold.ts';
import { matchNames } from '../../../../src/client/search/search-match.ts';
import type { Names } from '../../../../src/client/search/search-names.ts';
import { namesOf } from '../names.ts';

const find = (names: Names, question: string): readonly string[] =>
  matchNames(names, question, fold(question), heavyWords(questionWords(fold(question)))).map(({ page }) => page.title);

const languages = namesOf({
  c: { term: 'C' },
  cpp: { term: 'C++', aliases: ['C plus plus'] },
  csharp: { term: 'C#' },
  tape: { term: 'Tape', renamed_from: ['magnetic_tape'], aliases: ['Reel'] },
  tape_drive: { term: 'Tape drive' },
  film: { term: 'Film', aliases: ['reel of film', 'reel'] },
  drive: { term: 'Drive for tapes' },
});

describe('a name that equals the question comes first', () => {
  test.each([
    ['C', 'C'],
    ['c++', 'C++'],
    ['c#', 'C#'],
    ['csharp', 'C#'],
    ['magnetic-tape', 'Tape'],
    ['Magnetic Tape', 'Tape'],
    ['tapedrive', 'Tape drive'],
    ['C PLUS PLUS', 'C++'],
  ])('%s finds %s', (question, title) => {
    expect(find(languages, question)[0]).toBe(title);
  });

  test('of two that do, a title before an alias, the exact case before another', () => {
    const names = namesOf({
      a: { term: 'A', aliases: ['lock'] },
      b: { term: 'B', aliases: ['Lock'] },
      z: { term: 'lock' },
    });
    expect(find(names, 'Lock')).toEqual(['lock', 'B', 'A']);
    expect(find(names, 'lock')).toEqual(['lock', 'A', 'B']);
  });
});

test('then names that begin with it, whole words before parts of words', () => {
  expect(find(languages, 'tape')).toEqual(['Tape', 'Tape drive', 'Drive for tapes']);
  expect(find(languages, 'reel o')).toEqual(['Film']);
});

test('then names that have all of its words, in any order', () => {
  expect(find(languages, 'the drives of a tape')).toEqual(['Tape drive', 'Drive for tapes']);
});

test('nothing matches nothing', () => {
  expect(find(languages, '  ')).toEqual([]);
  expect(find(languages, '-')).toEqual([]);
});
