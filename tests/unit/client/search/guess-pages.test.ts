import { expect, test } from 'vitest';
import { addressToKind, addressToWords, guessPages } from '../../../../src/client/search/guess-pages.ts';
import { guideFile } from '../../../content.ts';
import { namesOf } from '../names.ts';

const names = namesOf({
  py_async: { term: 'Python async/await', renamed_from: ['asyncio_module'] },
  semaphore: { term: 'Semaphore' },
  task_group: { term: 'Task group' },
});

test.each([
  ['/docs/glossary/Event_Loop.html', 'event loop'],
  ['/glossary/caf%C3%A9/', 'cafe'],
  ['/glossary/%zz.json', '%zz'],
  ['/', ''],
])('%s asks for "%s"', (path, words) => {
  expect(addressToWords(path)).toBe(words);
});

test.each([
  ['a former slug', '/glossary/asyncio_module', 'Python async/await'],
  ['words of a name with a slip', '/glossary/async_awiat', 'Python async/await'],
  ['a slip in the slug', '/glossary/semaphor', 'Semaphore'],
  ['other joints', '/glossary/task-group', 'Task group'],
  ['a plural', '/guides/semaphores', 'Semaphore'],
])('%s leads to its term', (_, path, title) => {
  expect(guessPages(names, addressToWords(path), addressToKind(path))[0]?.title).toBe(title);
});

test('what is like no name leads nowhere', () => {
  expect(guessPages(names, 'xylophone', 'term')).toEqual([]);
  expect(guessPages(names, '', 'term')).toEqual([]);
});

test('terms are offered before guides, but not among guides', () => {
  const both = namesOf({ cache_key: { term: 'Cache key' } }, [guideFile('cache.md', '')]);
  expect(guessPages(both, 'cahce', 'term').map(({ kind }) => kind)).toEqual(['term', 'guide']);
  expect(guessPages(both, 'cahce', 'guide').map(({ kind }) => kind)).toEqual(['guide', 'term']);
});
