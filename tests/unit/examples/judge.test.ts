/** The engines, asked as the command asks them: in their own processes. */
import { afterAll, describe, expect, test } from 'vitest';
import { openJudge } from '../../../src/examples/judge.ts';

const { judge, close } = openJudge();
afterAll(close);

const faultsOf = async (language: string, code: string) => {
  const reply = await judge({ kind: 'parse', language, code });
  return 'faults' in reply ? reply.faults.map(({ line, column }) => [line, column]) : [];
};

const foundIn = async (kind: 'rule' | 'pattern', language: string, wanted: string, codes: readonly string[]) => {
  const reply = await judge({ kind, language, wanted, codes });
  return 'found' in reply ? reply.found.map((faults) => faults.map(({ line, column }) => [line, column])) : reply;
};

describe.each([
  ['python', 'async def main():\n    await go()', 'def main(:\n    go()', [1, 10]],
  ['python', 'match x:\n    case [a, *_]:\n        pass', 'x = 1\nreturn x', [2, 1]],
  ['javascript', 'const a = await b;', 'const a = 1;\nconst b = ;', [2, 11]],
  ['javascript', 'const fs = require("fs");\nreturn;', 'let a = 1;\nlet a = 2;', [2, 5]],
  ['jsx', 'const a = <p>{b}</p>;', 'const a = <p>;', [1, 14]],
  ['typescript', 'enum A { B }\nconst a: A = A.B;', 'const a: = 1;', [1, 9]],
  ['tsx', 'const a = <T,>(x: T) => <p>{x}</p>;', 'const a = <p>;', [1, 11]],
  ['php', '<?php\nnew Foo()->bar(fn() => 1);', '<?php\n$a = ;', [2, 6]],
  ['php', '$a = 1;', '$a = 1\n$b = 2;', [2, 1]],
  ['go', 'go func() { ch <- 1 }()', 'func f() { x := }', [1, 16]],
  ['rust', 'let x = spawn(async move { 1 }).await?;', 'fn f( {', [1, 1]],
  ['java', 'try (var scope = open()) { scope.fork(() -> 1); }', 'class A { void f() { int ; } }', [1, 22]],
  ['csharp', 'await Task.WhenAll(a, b);', 'class A { void F( }', [1, 11]],
  ['bash', 'for i in 1 2; do echo "$i"; done', 'if true; then echo', [1, 19]],
  ['json', '{ "a": [1] }', '{ "a": [1, }', [1, 12]],
  ['yaml', 'a:\n  - 1', 'a: [1', [1, 6]],
] as const)('%s', (language, whole, broken, place) => {
  test('is parsed', async () => {
    expect(await faultsOf(language, whole)).toEqual([]);
  });

  test('is told where it breaks', async () => {
    expect((await faultsOf(language, broken))[0]).toEqual(place);
  });
});

describe('a rule', () => {
  test.each([
    [
      'python',
      'ASYNC110',
      'import asyncio\nasync def f():\n    while not done:\n        await asyncio.sleep(0)',
      'async def f():\n    await e.wait()',
      [3, 5],
    ],
    ['python', 'RUF029', 'async def f():\n    return 1', 'async def f():\n    await g()', [1, 11]],
    ['javascript', 'no-await-in-loop', 'for (const a of b) await a;', 'await a;', [1, 20]],
    ['javascript', 'n/no-sync', 'function f() { return fs.readFileSync(a); }', 'fs.readFile(a, b);', [1, 23]],
    ['javascript', 'promise/always-return', 'a.then(() => { b(); });', 'a.then(() => b());', [1, 8]],
    [
      'javascript',
      '@typescript-eslint/no-floating-promises',
      'import { readFile } from "node:fs/promises";\nreadFile("a");',
      'import { readFile } from "node:fs/promises";\nawait readFile("a");',
      [2, 1],
    ],
    [
      'typescript',
      '@typescript-eslint/no-misused-promises',
      '[1].forEach(async (n: number) => { await n; });',
      '[1].forEach((n: number) => { n.toFixed(); });',
      [1, 13],
    ],
    [
      'javascript',
      '@typescript-eslint/await-thenable',
      'await 1;\nexport {};',
      'await Promise.resolve(1);\nexport {};',
      [1, 1],
    ],
  ] as const)('of %s is found: %s', async (language, rule, bad, good, place) => {
    expect(await foundIn('rule', language, rule, [bad, good])).toEqual([[place], []]);
  });

  test.each([
    ['python', 'ASYNC999'],
    ['python', 'ASYNC'],
    ['javascript', 'no-await-in-lop'],
  ])('that %s does not have is told: %s', async (language, rule) => {
    expect(await foundIn('rule', language, rule, ['', ''])).toHaveProperty('names');
  });
});

describe('a pattern', () => {
  test('is found with its predicates', async () => {
    const pattern = '(call function: (identifier) @name (#match? @name "^(open|read)$") (#not-eq? @name "read"))';
    expect(await foundIn('pattern', 'python', pattern, ['\nx = open(1)', 'read(1)\nclose(2)'])).toEqual([[[2, 5]], []]);
  });

  test('that is no query is told at its place', async () => {
    expect(await foundIn('pattern', 'go', '(call_expression\n (nope))', ['', ''])).toMatchObject({
      faulty: { line: 2, column: 3 },
    });
  });
});

test('an engine that takes too long is given up', async () => {
  const hasty = openJudge(1);
  const reply = await hasty.judge({ kind: 'parse', language: 'python', code: 'x' }).finally(hasty.close);
  expect(reply).toMatchObject({ faults: [{ message: expect.stringContaining('it cannot be judged') as string }] });
});
