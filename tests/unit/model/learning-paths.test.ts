import { describe, expect, test } from 'vitest';
import { pathGaps } from '../../../src/model/learning-paths.ts';
import { glossaryOf, guideFile, guideOf, termOf } from '../../content.ts';

const prerequisites: Readonly<Record<string, readonly string[]>> = { b: ['a'], c: ['b'], d: ['c', 'a'], e: ['x'] };
const gapsOf = (steps: readonly string[], assumes: readonly string[] = []): readonly string[] =>
  pathGaps({ id: 'p', title: 'P', description: '', steps, assumes }, (slug) => prerequisites[slug] ?? []).map(
    ({ step, needs, comes }) =>
      `${steps[step] ?? ''} needs ${needs}${comes === undefined ? '' : `, step ${comes + 1}`}`,
  );

describe('gaps of a path', () => {
  test.each([
    ['none where each step follows its prerequisites', ['a', 'b', 'c', 'd'], [], []],
    ['what no step brings, once', ['b', 'd', 'c'], [], ['b needs a', 'd needs c, step 3']],
    ['what comes too late', ['b', 'a'], [], ['b needs a, step 2']],
    ['not what readers know', ['b'], ['a'], []],
    ['not what lies below that which readers know', ['d'], ['c'], []],
    ['not what lies below a step before', ['c', 'd'], [], ['c needs b']],
    ['what comes too late though readers know it', ['b', 'a'], ['a'], ['b needs a, step 2']],
    ['unwritten terms too', ['e'], [], ['e needs x']],
    ['nothing of guides', ['guides/a'], [], []],
  ])('are %s', (_, steps, assumes, gaps) => {
    expect(gapsOf(steps, assumes)).toEqual(gaps);
  });
});

describe('a path', () => {
  const words = (minutes: number): string => 'word '.repeat(220 * minutes);
  const glossary = glossaryOf({
    site: {
      home: {
        paths: [
          { title: 'Up', steps: ['cache', 'guides/storage', 'disk'] },
          { id: 'again', title: 'Up', assumes: ['tape'], steps: ['disk', 'disk', 'nowhere'] },
        ],
      },
    },
    terms: { cache: { long: words(2) }, disk: { prerequisites: ['tape'] }, tape: { prerequisites: ['cache'] } },
    guides: [guideFile('storage.md', words(4))],
  });
  const [up, again] = glossary.paths;

  test('has an address, made of its title where it names none', () => {
    expect(glossary.paths.map(({ id }) => id)).toEqual(['up', 'again']);
  });

  test('counts the time from step to step', () => {
    expect(up?.steps.map(({ reference, minutes, elapsed }) => [reference.kind, minutes, elapsed])).toEqual([
      ['term', 2, 2],
      ['guide', 4, 6],
      ['term', 1, 7],
    ]);
    expect(up?.minutes).toBe(7);
  });

  test('takes as known what it declares, and what no step brings', () => {
    expect(glossary.paths.map(({ assumed }) => assumed.map(({ to }) => to))).toEqual([['tape'], ['tape']]);
  });

  test('has steps that are not written yet, which take no time', () => {
    expect(again?.steps.at(-1)).toMatchObject({ reference: { to: 'nowhere', exists: false }, minutes: 0, elapsed: 2 });
  });

  test('is told on the pages of its steps, with what stands around them', () => {
    expect(termOf(glossary, 'disk').places).toMatchObject([
      { id: 'up', step: 3, of: 3, previous: { to: 'storage' }, next: undefined },
      { id: 'again', step: 1, of: 3, previous: undefined, next: { to: 'disk' } },
    ]);
    expect(guideOf(glossary, 'storage').places).toMatchObject([
      { id: 'up', step: 2, previous: { to: 'cache' }, next: { to: 'disk' } },
    ]);
    expect(termOf(glossary, 'tape').places).toEqual([]);
  });
});
