import { expect, test } from 'vitest';
import {
  compareCodeUnits,
  gravestFirst,
  positionAt,
  sortIssues,
  stopsBuild,
  toPointer,
  type Issue,
} from '../../../src/schema/issue.ts';

const issue = (file: string, line: number, column: number, rule: Issue['rule']): Issue => ({
  rule,
  severity: 'error',
  file,
  line,
  column,
  message: '',
});

test('issues are sorted by file, line, column, rule', () => {
  const sorted = [
    issue('a.json', 2, 1, 'dates'),
    issue('a.json', 10, 1, 'dates'),
    issue('a.json', 10, 3, 'dates'),
    issue('a.json', 10, 3, 'field'),
    issue('b.json', 1, 1, 'dates'),
  ];
  expect(sortIssues(sorted.toReversed())).toEqual(sorted);
});

test('order is that of code units, not of a locale', () => {
  expect(['b', 'ä', 'B', 'a'].toSorted(compareCodeUnits)).toEqual(['B', 'a', 'b', 'ä']);
});

test('a pointer escapes slash and tilde', () => {
  expect(toPointer(['a/b', 0, '~c'])).toBe('/a~1b/0/~0c');
});

test.each([
  [0, 1, 1],
  [2, 1, 3],
  [3, 2, 1],
  [7, 3, 2],
])('offset %i is line %i, column %i', (offset, line, column) => {
  expect(positionAt('ab\ncd\nef', offset)).toEqual({ line, column });
});

test.each([
  ['error', true, true],
  ['warning', false, true],
  ['notice', false, false],
] as const)('%s: stops a build %s, a strict one %s', (severity, plain, strict) => {
  const found = { ...issue('a.json', 1, 1, 'dates'), severity };
  expect([stopsBuild(found, false), stopsBuild(found, true)]).toEqual([plain, strict]);
});

test('errors are shown before warnings, warnings before notices', () => {
  const found = (['notice', 'error', 'warning'] as const).map((severity) => ({
    ...issue('a.json', 1, 1, 'dates'),
    severity,
  }));
  expect(gravestFirst(found).map(({ severity }) => severity)).toEqual(['error', 'warning', 'notice']);
});
