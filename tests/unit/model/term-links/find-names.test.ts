import { describe, expect, test } from 'vitest';
import { findNames } from '../../../../src/model/term-links/find-names.ts';
import { buildTermNames } from '../../../../src/model/term-links/term-names.ts';
import type { TermSource } from '../../../../src/schema/term.ts';
import { termFields } from '../../../content.ts';

const term = (slug: string, name: string, aliases: readonly string[] = [], more: object = {}): TermSource =>
  ({ ...termFields(slug), term: name, aliases, ...more }) as TermSource;

const terms = [
  term('mutex', 'Mutex', ['lock', 'critical section', 'asyncio.Lock', 'C#']),
  term('race', 'Race condition', ['data race']),
  term('law', "Little's law"),
  term('thread', 'Thread'),
  term('pool', 'Thread pool', ['.Result deadlock']),
  term('gil', 'Global interpreter lock', ['GIL', 'IO', 'ui']),
  term('group', 'Task group', ['TaskGroup']),
  term('io', 'Non-blocking I/O', ['Go channel']),
  term('school', 'École'),
];

/** `words→slug` of every name found, `words` alone for a name that leads nowhere. */
const found = (text: string, sources: readonly TermSource[] = terms, lang = 'en'): readonly string[] =>
  findNames(text, buildTermNames(sources, lang).root).map(({ start, end, slug }) =>
    slug === undefined ? text.slice(start, end) : `${text.slice(start, end)}→${slug}`,
  );

describe('a name', () => {
  test.each([
    ['in the middle of a sentence', 'Take the lock first.', ['lock→mutex']],
    ['at its beginning', 'Lock first.', ['Lock→mutex']],
    ['in the plural', 'Two locks, two mutexes.', ['locks→mutex', 'mutexes→mutex']],
    ['in the possessive', 'The lock’s owner.', ['lock→mutex']],
    ['in emphasis', '*lock* and **race condition**.', ['lock→mutex', 'race condition→race']],
    ['over the end of a line', 'A race\n condition.', ['race\n condition→race']],
    ['with either apostrophe', 'Little’s law', ['Little’s law→law']],
    ['of several words, the longest', 'A thread pool of threads.', ['thread pool→pool', 'threads→thread']],
    ['with a sign at its end', 'In C# it is so.', ['C#→mutex']],
    ['with a sign at its beginning', 'A .Result deadlock.', ['.Result deadlock→pool']],
    ['with signs inside', 'By non-blocking I/O only.', ['non-blocking I/O→io']],
    ['in capitals as such', 'The GIL and IO.', ['GIL→gil', 'IO→gil']],
    ['with letters of any language', 'Une école.', ['école→school']],
    ['between quotes and brackets', '“lock” (thread)', ['lock→mutex', 'thread→thread']],
  ])('is found %s', (_, text, names) => {
    expect(found(text)).toEqual(names);
  });

  test.each([
    ['inside a word', 'unlocked, blocks, rethread'],
    ['joined by a hyphen', 'lock-free and dead-lock'],
    ['joined by a dot or slash', 'lock.acquire, /lock, x.lock, lock/unlock'],
    ['that is called', 'lock() and lock[0] and lock=1'],
    ['of which part is emphasised', 'un*lock* and *lock*ed'],
    ['over the end of a paragraph', 'A race\n\ncondition.'],
    ['in another case, when its case counts', 'the gil, a Taskgroup, a go channel, c#'],
    ['of two small letters', 'The ui.'],
    ['in the plural, when it is marked', 'Two TaskGroups.'],
  ])('is not found %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  test('of one page is not taken for a shorter one of another', () => {
    expect(found('A data race condition is a task group of threads.')).toEqual([
      'data race→race',
      'task group→group',
      'threads→thread',
    ]);
  });

  test('has no English plural in another language', () => {
    expect(found('locks', terms, 'de')).toEqual([]);
  });
});

describe('a name that leads nowhere', () => {
  test('is one that two terms claim, and is told', () => {
    const both = [term('a', 'Lock'), term('b', 'Latch', ['lock'])];
    expect(found('A lock, a latch.', both)).toEqual(['lock', 'latch→b']);
    expect(buildTermNames(both, 'en').ambiguous).toEqual([{ name: 'Lock', slugs: ['a', 'b'] }]);
  });

  test('is one of a deprecated term', () => {
    const old = term('old', 'Green thread', [], { status: 'deprecated' });
    expect(found('Green threads and threads.', [...terms, old])).toEqual(['Green threads', 'threads→thread']);
  });

  test('is one that its term excepts', () => {
    const shy = term('shy', 'Future', ['deferred'], { auto_link: { except: ['future'] } });
    expect(found('In future it is deferred.', [shy])).toEqual(['future', 'deferred→shy']);
  });

  test('is every one of a term that wants no links', () => {
    const shy = term('shy', 'Future', ['deferred'], { auto_link: { to: false } });
    expect(found('In future it is deferred.', [shy])).toEqual(['future', 'deferred']);
  });

  test('leaves a name to the other term that claims it and wants it', () => {
    const shy = term('shy', 'Future', ['promise'], { auto_link: { except: ['promise'] } });
    const names = buildTermNames([shy, term('promise', 'Promise')], 'en');
    expect(findNames('a promise', names.root)).toEqual([{ start: 2, end: 9, slug: 'promise' }]);
    expect(names.ambiguous).toEqual([]);
  });
});
