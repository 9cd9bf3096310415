import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseJson } from '../../../src/schema/document.ts';
import { limits } from '../../../src/schema/limits.ts';
import { scanJson } from '../../../src/schema/scan-json.ts';

const issuesOf = (text: string) => parseJson({ path: 'glossary/a.json', text }).issues;

describe('depth', () => {
  test.each([
    ['lists', (depth: number) => '['.repeat(depth) + ']'.repeat(depth)],
    ['objects', (depth: number) => '{"a":'.repeat(depth) + '1' + '}'.repeat(depth)],
  ])('%s may go to the limit', (_, nest) => {
    expect(issuesOf(nest(limits.depth))).toEqual([]);
    const [first] = issuesOf(nest(limits.depth + 1));
    expect(first).toMatchObject({ rule: 'nesting', severity: 'error', line: 1 });
    expect(nest(limits.depth + 1).slice((first?.column ?? 0) - 1)).toMatch(/^[{[]/);
  });

  test('brackets in texts, and those that are closed, do not count', () => {
    expect(issuesOf(JSON.stringify({ a: '['.repeat(100), ['{'.repeat(100)]: '\\"[[[[' }))).toEqual([]);
    expect(issuesOf(JSON.stringify(Array.from({ length: 100 }, () => [{}])))).toEqual([]);
  });

  test('a text of brackets alone ends in an issue', () => {
    expect(issuesOf('['.repeat(200_000))).toMatchObject([{ rule: 'nesting' }]);
    expect(issuesOf('{"a":'.repeat(50_000))).toMatchObject([{ rule: 'nesting' }]);
  });
});

describe('names', () => {
  test.each([
    ['twice', '{"a":1,\n"a":2}', 'duplicate-key', 2, 1],
    ['twice, once in disguise', '{"a":1,"\\u0061":2}', 'duplicate-key', 1, 8],
    ['twice, deep inside', '[{"x":[{"a":{},"b":[],"a":0}]}]', 'duplicate-key', 1, 23],
    ['that are empty, twice', '{"":1,"":2}', 'duplicate-key', 1, 7],
    ['of JavaScript', '{"__proto__":{}}', 'reserved-name', 1, 2],
    ['of JavaScript in disguise', '{"\\u005f_proto__":{}}', 'reserved-name', 1, 2],
    ['of JavaScript, deep inside', '{"a":[{"constructor":1}]}', 'reserved-name', 1, 8],
  ])('%s are told', (_, text, rule, line, column) => {
    expect(issuesOf(text)).toMatchObject([{ rule, severity: 'error', line, column }]);
  });

  test.each([
    '{"a":{"a":{"a":1}},"b":[{"a":1},{"a":1}]}',
    '{"a":"a","b":"a","c":["a","a","__proto__"]}',
    '{"a\\"":1,"a":2,"a\\\\":3}',
    '{"toString":1,"hasOwnProperty":2}',
  ])('%s has none to tell', (text) => {
    expect(issuesOf(text)).toEqual([]);
  });

  test('a file with many has a bounded number told', () => {
    const text = `{${Array.from({ length: 500 }, () => '"a":1').join(',')}}`;
    expect(issuesOf(text)).toHaveLength(limits.faults);
  });

  test('of whatever JSON.stringify writes, none stands twice', () => {
    const value = fc.jsonValue({ maxDepth: 5 });
    fc.assert(
      fc.property(value, fc.constantFrom(undefined, 2), (json, space) => {
        expect(scanJson(JSON.stringify(json, null, space)).names.filter(({ first }) => first !== undefined)).toEqual(
          [],
        );
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  test('a name is found again behind any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, name) => {
        const key = JSON.stringify(name);
        const { names } = scanJson(`{${key}:${JSON.stringify(text)},"x${name}y":[],${key}:${JSON.stringify([text])}}`);
        return (
          names.some(({ name: found, first }) => found === name && first === 1) ||
          name.includes('\\') ||
          name.includes('"')
        );
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});
