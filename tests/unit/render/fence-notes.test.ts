/** Notes below the fences of a plain guide, and what belongs together. */
import type { Code, Nodes } from 'mdast';
import { markdownToMdast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { fenceGroup, isNotes, isTaken, readNotes } from '../../../src/render/fence-notes.ts';
import { guideFeatures } from '../../../src/render/outline.ts';

const parse = (body: string): readonly Nodes[] => {
  const tree = markdownToMdast(body, { features: guideFeatures });
  return 'children' in tree ? tree.children : [];
};

const notesIn = (body: string): readonly (readonly [number | undefined, string])[] =>
  readNotes(parse(body).find(isNotes), body).map(({ line, text }) => [line, text]);

const bad = '```python bad\nold\n```\n\n';
const good = '```python good\nnew\n```\n\n';
const notes = ':::notes\n- 1: Why.\n:::\n\n';

describe('a note', () => {
  test.each([
    ['- 3: Why `this`.', [3, 'Why `this`.']],
    ['* 12: At 12:30, see [[cache|a cache]].', [12, 'At 12:30, see [[cache|a cache]].']],
    ['- 3: One that runs\n  over *two* lines.', [3, 'One that runs over *two* lines.']],
    ['- Why?', [undefined, 'Why?']],
    ['- 3 Why?', [undefined, '3 Why?']],
  ])('is read from %j', (item, expected) => {
    expect(notesIn(`:::notes\n${item}\n:::\n`)).toEqual([expected]);
  });
});

describe('a fence', () => {
  test.each([
    ['alone', bad, 1],
    ['with notes', bad + notes, 2],
    ['and its other half', bad + good, 2],
    ['and its other half, with notes below both', bad + notes + good + notes, 4],
    ['and a text, which is not its own', `${bad}Text.\n\n${good}`, 1],
    ['that is no first half', good + bad, 1],
  ])('%s takes its siblings', (_, body, length) => {
    const siblings = parse(body);
    expect(fenceGroup(siblings[0] as Code, siblings, 0).length).toBe(length);
  });

  test('takes what is its own, and nothing else', () => {
    const siblings = parse(bad + notes + good + notes + notes + good);
    expect(siblings.map((_, index) => isTaken(siblings, index))).toEqual([false, true, true, true, false, false]);
  });
});
