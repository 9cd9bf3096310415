import { describe, expect, test } from 'vitest';
import { correctWord, isKnown, nearestPages } from '../../../../src/client/search/search-spelling.ts';
import { namesOf } from '../names.ts';

const names = namesOf({
  semaphore: {},
  deadlock: { tags: ['locks'] },
  asyncio: { aliases: ['async'] },
  task_group: { term: 'Task group' },
});

describe('one slip in a word of five letters or more, two in one of eight, are mended', () => {
  test.each([
    ['two letters exchanged', 'sempahore', 'semaphore'],
    ['a letter too few', 'deadlck', 'deadlock'],
    ['a letter too many', 'deaddlock', 'deadlock'],
    ['another letter', 'semaphare', 'semaphore'],
    ['a letter forgotten before one added', 'asynco', 'asyncio'],
    ['two slips', 'semafore', 'semaphore'],
    ['in a topic', 'lokcs', 'locks'],
  ])('%s', (_, asked, word) => {
    expect(correctWord(names, asked)).toBe(word);
  });

  test.each(['tsak', 'asnyoc', 'sezzzhore', 'xylophone'])('but %s is left', (asked) => {
    expect(correctWord(names, asked)).toBeUndefined();
  });
});

test('a word that may still be being typed is known', () => {
  expect(isKnown(names, 'semaph')).toBe(true);
  expect(isKnown(names, 'semahp')).toBe(false);
});

test('names that look like a text are found, the nearest first', () => {
  expect(nearestPages(names, 'task gruop', 3).map(({ title }) => title)).toEqual(['Task group']);
  expect(nearestPages(names, 'sempaphor', 3).map(({ title }) => title)).toEqual(['Semaphore']);
  expect(nearestPages(names, 'xylophone', 3)).toEqual([]);
});
