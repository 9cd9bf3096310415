import { describe, expect, test } from 'vitest';
import { diffCode } from '../../../src/render/code-diff.ts';

const bad = 'import time\n\ndef wait():\n    time.sleep(1)\n    return "done"\n\nprint(wait())';
const good = 'import asyncio\n\ndef wait():\n    asyncio.run(asyncio.sleep(1))\n    return "done"\n\nprint(wait())';

/** The runs in short: `=2` stands in both, `-1` in the bad code only, `+1` in the good one only. */
const runs = (one: string, other: string): string | undefined =>
  diffCode(one, other)
    ?.map(({ kind, count }) => `${{ both: '=', bad: '-', good: '+' }[kind]}${count}`)
    .join(' ');

const many = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

describe('two codes', () => {
  test('are told apart line by line, what goes before what comes', () => {
    expect(runs(bad, good)).toBe('-1 +1 =2 -1 +1 =3');
  });

  test('may differ by new lines only', () => {
    expect(runs('const a = 1;\nsave(a);', 'const a = 1;\ncheck(a);\nsave(a);')).toBe('=1 +1 =1');
  });

  test('do not differ by white space at the end of a line', () => {
    expect(runs('alpha \nbeta\nold', 'alpha\nbeta\t\nnew')).toBe('=2 -1 +1');
  });

  test('differ by indentation', () => {
    expect(runs('alpha\nbeta\ngamma', 'alpha\nbeta\n  gamma')).toBe('=2 -1 +1');
  });
});

describe('nothing is marked', () => {
  test('in codes that are the same', () => {
    expect(runs(bad, bad)).toBeUndefined();
  });

  test('in codes that have little in common', () => {
    expect(runs('one();\ntwo();\nthree();', 'four();\nfive();\nthree();')).toBeUndefined();
  });

  test('in codes that share brackets and empty lines only', () => {
    expect(runs('{\n\n  old();\n\n}', '{\n\n  fresh();\n\n}')).toBeUndefined();
  });

  test('in a half that is missing or says nothing', () => {
    expect([runs('', 'print(1)'), runs('', ''), runs('}', '{')]).toEqual([undefined, undefined, undefined]);
  });

  test('in codes with more changes than anybody reads', () => {
    const pair = [many(900, (index) => `keep${index}`), many(900, (index) => `add${index}`)];
    expect(runs(pair[0] ?? '', pair.join('\n'))).toBeUndefined();
  });
});

test('what is marked depends on the shorter code: a fix may be long', () => {
  const fix = many(30, (index) => `const fixed${index} = 1;`);
  expect(runs('alpha();\nbeta();\ngamma();', `alpha();\n${fix}\nbeta();\ndelta();`)).toBe('=1 +30 =1 -1 +1');
});
