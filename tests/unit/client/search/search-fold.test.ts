import { describe, expect, test } from 'vitest';
import {
  fold,
  heavyWords,
  nameWords,
  questionWords,
  snakeWords,
  squash,
} from '../../../../src/client/search/search-fold.ts';

describe('two texts are the same', () => {
  test.each([
    ['in other case', 'Event Loop', 'event loop'],
    ['with a hyphen or an underscore', 'event-loop', 'event_loop'],
    ['with other spaces', ' event\u00a0 loop ', 'event loop'],
    ['without accents', 'École', 'ecole'],
    ['with a sharp s', 'Straße', 'strasse'],
    ['with another apostrophe', 'Little’s law', "little's law"],
    ['in another normal form', '각', '\u1100\u1161\u11a8'],
  ])('%s', (_, one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  test('without spaces, once squashed', () => {
    expect(squash(fold('Event loop'))).toBe(squash(fold('eventloop')));
  });
});

test('signs count', () => {
  const names = ['C', 'C++', 'C#', 'C--', '==', '===', '<T>', 'T', '__init__', 'init', '_', '-', 'λ'];
  expect(new Set(names.map(fold)).size).toBe(names.length);
});

test('a question loses punctuation around its words, and words that say little', () => {
  expect(questionWords(fold('What is “await” (in Python)?'))).toEqual(['what', 'is', 'await', 'in', 'python']);
  expect(heavyWords(questionWords(fold('What is “await” (in Python)?')))).toEqual(['await', 'python']);
  expect(heavyWords(['to', 'be'])).toEqual(['to', 'be']);
  expect(questionWords('???')).toEqual(['???']);
});

test('a name has its inner words too', () => {
  expect(nameWords(fold('asyncio.gather()'))).toEqual(['asyncio.gather', 'asyncio', 'gather']);
});

test('words with underscores between letters are told', () => {
  expect(snakeWords('is asyncio.wait_for() like __init__?')).toEqual(['asyncio.wait_for']);
});
