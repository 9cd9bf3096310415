import { expect, test } from 'vitest';
import { parseFence } from '../../../src/render/fence.ts';

const nothing = {
  language: undefined,
  title: undefined,
  alt: undefined,
  marked: [],
  numbered: false,
  source: false,
  half: undefined,
};

test.each([
  ['nothing', null, null, {}],
  ['a language in any case', 'Python', null, { language: 'python' }],
  ['a title', 'py', 'title="a b.py"', { language: 'py', title: 'a b.py' }],
  ['marked lines and ranges', 'py', '{1,3-5}', { language: 'py', marked: [1, 3, 4, 5] }],
  ['a wish to show the source', 'mermaid', 'alt="x" source', { language: 'mermaid', alt: 'x', source: true }],
  ['a half of a pair', 'py', 'bad', { language: 'py', half: 'bad' }],
  [
    'everything at once, in any order',
    'py',
    'numbered {2} good title="x"',
    { language: 'py', title: 'x', marked: [2], numbered: true, half: 'good' },
  ],
  ['no half inside a title', 'py', 'title="bad idea"', { language: 'py', title: 'bad idea' }],
  [
    'no endless range',
    'py',
    '{1-99999999}',
    { language: 'py', marked: Array.from({ length: 2000 }, (_, index) => index + 1) },
  ],
  ['no backward range', 'py', '{5-1}', { language: 'py' }],
])('reads %s', (_, language, meta, fence) => {
  expect(parseFence(language, meta)).toEqual({ ...nothing, ...fence });
});
